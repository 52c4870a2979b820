//! Einstein's convention against NumPy's values, and the order of contractions.

use super::linalg::{calls, check, distance, random, strided};
use arrayon::{self as np, Array, DType, ErrorKind, Result};

#[test]
fn values_of_numpy() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for c in calls().filter(|c| c.name == "einsum") {
        count += 1;
        wrong.extend(check(&c, &c.operands));
        let apart: Vec<Array> = c.operands.iter().map(strided).collect();
        wrong.extend(check(&c, &apart).map(|e| format!("strided, {e}")));
    }
    assert!(count > 150, "{count}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn diagonals_and_transposes_are_views() -> Result<()> {
    let a = random(&[40, 40], DType::F64, 1);
    a.eval()?;
    for subscripts in ["ii->i", "ij->ji", "...i->i..."] {
        assert!(np::einsum(subscripts, &[&a])?.is_ready(), "{subscripts}");
    }
    Ok(())
}

/// A chain of many operands, in the order that is cheapest.
#[test]
fn paths_are_short() -> Result<()> {
    let sizes = [2usize, 60, 3, 50, 4, 40, 5, 30, 6, 20, 7];
    let letters: Vec<char> = ('a'..='k').collect();
    for count in [3, 8, 10] {
        let arrays: Vec<Array> =
            (0..count).map(|i| random(&[sizes[i], sizes[i + 1]], DType::F64, i as u64)).collect();
        let terms: Vec<String> = (0..count).map(|i| format!("{}{}", letters[i], letters[i + 1])).collect();
        let subscripts = format!("{}->{}{}", terms.join(","), letters[0], letters[count]);
        let operands: Vec<&Array> = arrays.iter().collect();
        let plan = np::einsum_path(&subscripts, &operands)?;
        assert_eq!(plan.path.len(), count - 1);
        assert!(plan.report.contains("operations in order"), "{}", plan.report);
        let chain = np::linalg::multi_dot(&operands)?;
        assert!(distance(&np::einsum(&subscripts, &operands)?, &chain) < 1e-12, "{subscripts}");
        // No intermediate has more than the two sides of one product.
        let largest = plan.report.split("intermediate: ").nth(1).and_then(|t| t.split(' ').next());
        let largest: f64 = largest.expect("a number").parse().expect("a number");
        assert!(largest <= 300.0, "{}", plan.report);
    }
    Ok(())
}

#[test]
fn mistakes_are_named() {
    let (a, b) = (random(&[2, 3], DType::F64, 1), random(&[4, 5], DType::F64, 2));
    let kind = |subscripts: &str, x: &[&Array]| np::einsum(subscripts, x).unwrap_err().kind().clone();
    assert!(matches!(kind("ij,jk", &[&a, &b]), ErrorKind::Broadcast { .. }));
    assert!(matches!(kind("ijk", &[&a]), ErrorKind::Shape { .. }));
    assert!(matches!(kind("ij,", &[&a]), ErrorKind::Value { .. }));
    assert!(matches!(kind("...ijk", &[&a]), ErrorKind::Value { .. }));
    assert!(matches!(kind("", &[]), ErrorKind::Value { .. }));
}

#[test]
fn what_einsum_refuses() {
    let wide = np::ones([1, 3], DType::F64);
    let shape = np::einsum("ii", &[&wide]).unwrap_err();
    assert!(matches!(shape.kind(), ErrorKind::Shape { .. }), "{shape}");
    assert!(np::einsum("ii,i", &[&wide, &np::ones([3], DType::F64)]).is_err());
    let one = np::einsum("ii,i->i", &[&np::ones([1, 1], DType::F64), &np::ones([3], DType::F64)]);
    assert_eq!(one.unwrap().to_vec::<f64>().unwrap(), [1.0; 3]);
    let value = np::einsum("i...->i", &[&np::ones([2, 3], DType::F64)]).unwrap_err();
    assert!(matches!(value.kind(), ErrorKind::Value { .. }), "{value}");
    let none = np::einsum("i...->i", &[&np::ones([2], DType::F64)]).unwrap();
    assert_eq!(none.to_vec::<f64>().unwrap(), [1.0, 1.0]);
}
