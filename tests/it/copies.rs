//! Copies and reads of views: row-major, whatever the order in memory, small and large, computed at
//! once and not.

use arrayon::{Array, Device, arange, load_bytes, s, save_bytes, settings};

/// An array of `n` by `m` numbers counted up, with views of it and what each holds by row and column.
type View = (&'static str, Array, Vec<i64>);

fn views(n: i64, m: i64) -> Vec<View> {
    let a = arange(0, n * m, 1).expect("made").reshape([n, m]).expect("fits");
    let list = |rows: &[i64], columns: &[i64], at: &dyn Fn(i64, i64) -> i64| -> Vec<i64> {
        rows.iter().flat_map(|&i| columns.iter().map(move |&j| at(i, j))).collect()
    };
    let (rows, columns): (Vec<i64>, Vec<i64>) = ((0..n).collect(), (0..m).collect());
    let back: Vec<i64> = rows.iter().rev().copied().collect();
    let even: Vec<i64> = columns.iter().step_by(2).copied().collect();
    let wide = a.slice(s![0]).and_then(|row| row.broadcast_to([n as usize, m as usize]));
    vec![
        ("all", a.clone(), list(&rows, &columns, &|i, j| i * m + j)),
        ("transposed", a.t(), list(&columns, &rows, &|j, i| i * m + j)),
        ("reversed", a.slice(s![..;-1]).expect("a slice"), list(&back, &columns, &|i, j| i * m + j)),
        ("strided", a.slice(s![.., ..;2]).expect("a slice"), list(&rows, &even, &|i, j| i * m + j)),
        ("repeated", wide.expect("broadcasts"), list(&rows, &columns, &|_, j| j)),
        ("transposed sum", a.t() + 0, list(&columns, &rows, &|j, i| i * m + j)),
    ]
}

fn check(n: i64, m: i64) -> arrayon::Result<()> {
    for (name, view, values) in views(n, m) {
        assert_eq!(view.to_vec::<i64>()?, values, "{name}");
        let copy = view.copy();
        assert!(copy.is_c_contiguous(), "{name}");
        assert_eq!(copy.as_slice::<i64>()?, values, "{name}, copied");
        assert_eq!(view.reshape(-1)?.to_vec::<i64>()?, values, "{name}, reshaped");
        assert_eq!(view.to_device(Device::Cpu)?.to_vec::<i64>()?, values, "{name}, committed");
        assert_eq!(load_bytes(&save_bytes(&view)?)?.to_vec::<i64>()?, values, "{name}, saved");
        let mut changed = view.clone();
        changed.set(s![0, 0], -1)?;
        assert_eq!(changed.to_vec::<i64>()?[1..], values[1..], "{name}, written to");
        assert_eq!(changed.get::<i64>([0, 0])?, -1, "{name}, written to");
        assert_eq!(view.to_vec::<i64>()?, values, "{name}, after another handle was written to");
    }
    Ok(())
}

#[test]
fn views_are_copied_and_read_in_logical_order() -> arrayon::Result<()> {
    for immediate_len in [0, 512, 1 << 20] {
        settings::with(
            |s| s.immediate_len = immediate_len,
            || {
                check(2, 3)?;
                check(90, 70)
            },
        )?;
    }
    Ok(())
}
