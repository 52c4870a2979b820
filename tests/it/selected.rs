//! Reductions of selected elements and from an initial value, and running ones that pass over NaN, against
//! NumPy's values.

use super::oracle::calls::calls;
use super::oracle::reductions::{axes, reduction};
use super::support::turns::in_turn;
use arrayon::{self as np, Array, DType, ErrorKind, all_axes};

const RECORDED: &str = include_str!("../data/selected.txt");

#[test]
fn selected_elements_are_reduced_as_by_numpy() {
    let (arrays, calls) = calls(RECORDED);
    let (mut cases, mut seen) = (0, 0);
    for call in &calls {
        let words = &call.words;
        let (name, dtype) = words[0].split_once(':').map_or((words[0], None), |(n, d)| (n, Some(d)));
        let Some(reduction) = reduction(name) else { continue };
        cases += 1;
        if !in_turn(cases, 17) {
            continue;
        }
        let of = |word: &str| &arrays[word.parse::<usize>().unwrap()];
        let mut how = axes(words[2]);
        if let Some(name) = dtype {
            how = how.dtype(DType::from_name(name).unwrap());
        }
        if words[3] != "-" {
            how = how.where_(of(words[3]));
        }
        how = match (words[4], words[4].parse::<i64>()) {
            ("-", _) => how,
            (_, Ok(whole)) => how.initial(whole),
            (text, _) => how.initial(text.parse::<f64>().unwrap()),
        };
        call.check(reduction(of(words[1]), how).map(|a| vec![a]), 4e-15);
        seen += 1;
    }
    assert!(cases > 2000 && seen > 100, "{cases} {seen}");
}

#[test]
fn running_reductions_pass_over_nan() {
    let (arrays, calls) = calls(RECORDED);
    let mut seen = 0;
    for call in &calls {
        let words = &call.words;
        let (x, along) = (|| &arrays[words[1].parse::<usize>().unwrap()], words[2].parse::<isize>().ok());
        let got = match words[0] {
            "nancumsum" => np::nancumsum(x(), along),
            "nancumprod" => np::nancumprod(x(), along),
            _ => continue,
        };
        call.check(got.map(|a| vec![a]), 4e-15);
        seen += 1;
    }
    assert!(seen >= 36, "{seen}");
}

/// What a reduction has no use for is an error, not passed over.
#[test]
fn choices_without_a_use_are_told() {
    let x = np::array![[1.0, 2.0], [3.0, 4.0]];
    let mask = x.gt(1.0).unwrap();
    let refused = |result: np::Result<Array>, operation: &str| {
        let error = result.expect_err(operation);
        assert!(matches!(error.kind(), ErrorKind::Value { .. }), "{error}");
        assert_eq!(error.operation(), operation, "{error}");
    };
    let named = |name| reduction(name).expect(name);
    for name in ["all", "any", "argmin", "argmax", "mean", "var", "std", "nanmean", "nanvar", "nanstd"] {
        refused(named(name)(&x, all_axes().initial(1)), name);
    }
    for name in ["argmin", "argmax", "nanargmin", "nanargmax", "median", "nanmedian", "ptp", "count_nonzero"]
    {
        refused(named(name)(&x, all_axes().where_(&mask)), name);
        refused(named(name)(&x, all_axes().initial(1)), name);
    }
    for how in [all_axes().where_(&mask), all_axes().initial(1)] {
        refused(np::quantile(&x, 0.5, how.clone()), "quantile");
        refused(np::linalg::norm_with(&x, np::linalg::Order::Default, how), "norm");
    }
    refused(np::average_with(&x, &x, all_axes().where_(&mask)).map(|(mean, _)| mean), "average");
    let other = np::array![1, 0];
    let error = x.sum_with(all_axes().where_(&other)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::DType { .. }), "{error}");
    let error = x.sum_with(all_axes().where_(&np::array![true, false, true])).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Broadcast { .. }), "{error}");
}

/// Elements that are not selected take no part, whatever they are and however they lie.
#[test]
fn what_is_not_selected_is_not_seen() {
    let x = np::array![[1.0, f64::NAN, 3.0, f64::INFINITY], [5.0, -7.0, f64::NAN, 2.0]];
    let mask = x.isfinite();
    let whole = |a: np::Result<Array>| a.unwrap().item::<f64>().unwrap();
    for (x, mask) in [
        (x.clone(), mask.clone()),
        (x.transpose([1, 0]).unwrap(), mask.transpose([1, 0]).unwrap()),
        (x.flip([1]).unwrap(), mask.flip([1]).unwrap()),
    ] {
        let how = || all_axes().where_(&mask);
        assert_eq!(whole(x.sum_with(how())), 4.0);
        assert_eq!(whole(x.prod_with(how())), -210.0);
        assert_eq!(whole(x.mean_with(how())), 0.8);
        assert!((whole(x.var_with(how())) - 16.96).abs() < 1e-14);
        assert_eq!(whole(x.max_with(how().initial(f64::NEG_INFINITY))), 5.0);
        assert_eq!(whole(x.min_with(how().initial(-8))), -8.0);
    }
}

mod gpu {
    crate::support::on_gpu::again_on_gpu! {
        selected_elements_are_reduced_as_by_numpy what_is_not_selected_is_not_seen
    }
}
