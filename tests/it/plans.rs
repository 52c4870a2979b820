//! Planning on devices that compute nothing: fusion, placement, copies and memory, as golden texts
//! and as properties.

use super::support::golden;
use arrayon as np;
use arrayon::backend::null::Null;
use arrayon::context::open_null;
use arrayon::device::caps::Capabilities;
use arrayon::device::routine::Library;
use arrayon::{Array, DType, Device, ErrorKind, axis, s, settings};
use std::sync::{Arc, OnceLock};

fn capabilities(bindings: usize, dtypes: &[DType]) -> Capabilities {
    Capabilities {
        name: "null".into(),
        dtypes: dtypes.to_vec(),
        routines: Library::ALL.to_vec(),
        max_bindings: bindings,
        max_buffer: 1 << 30,
        bandwidth: 4e12,
        throughput: 1e13,
        flops: 1e13,
        launch: 1e-5,
        is_host: false,
    }
}

/// Dtypes of a device without float64.
const FEW: &[DType] = &[DType::F32, DType::I32, DType::Bool];

/// Two devices of different abilities: the first computes everything, the second has no float64 and
/// few bindings. A test that reads a log opens a device of its own.
fn devices() {
    static OPEN: OnceLock<[Arc<Null>; 2]> = OnceLock::new();
    OPEN.get_or_init(|| [open_null(0, capabilities(32, DType::ALL)), open_null(1, capabilities(4, FEW))]);
}

/// Lazy whatever the size, and fused.
fn lazily<R>(run: impl FnOnce() -> R) -> R {
    settings::with(
        |s| {
            s.immediate_len = 0;
            s.fuse = true;
        },
        run,
    )
}

fn ramp(n: usize) -> Array {
    let a = np::linspace(0.0, 1.0, n);
    a.eval().unwrap();
    a
}

/// A plan's text without the line numbers, which change with this file.
fn text(array: &Array) -> String {
    let text = array.explain().unwrap();
    let strip = |line: &str| match line.split_once(", from ") {
        Some((head, _)) => head.to_string(),
        None => line.to_string(),
    };
    text.lines().map(|l| strip(l) + "\n").collect()
}

fn count(text: &str, what: &str) -> usize {
    text.lines().filter(|l| l.starts_with(what)).count()
}

#[test]
fn golden_plans() {
    let mut out = String::new();
    let mut show = |name: &str, array: np::Result<Array>| {
        out += &format!("## {name}\n{}\n", text(&array.unwrap()));
    };
    lazily(|| {
        let (a, b) = (ramp(6000), ramp(6000));
        let m = a.reshape([60, 100]).unwrap();
        show("chain", Ok((&a * &a + &b * &b).sqrt()));
        show("shared subexpression", Ok((&a + 1.0) * (&a + 1.0)));
        show("scalars and masks", np::where_(a.gt(0.5).unwrap(), a.log1p(), -(-&a).log1p()));
        show("casts inside", np::add(a.astype(DType::F32), &b));
        show("reduction at the end", Ok((&a * 2.0).sum()));
        show("reductions of one pass", {
            let x = &m * 3.0;
            np::add(x.sum_axis(0).unwrap(), x.max_axis(0).unwrap())
        });
        show("reductions of different axes", {
            let x = &m * 3.0;
            np::add(x.sum_axis(0).unwrap().sum(), x.sum_axis(1).unwrap().sum())
        });
        show("normalisation", {
            let mean = m.mean_with(axis([0]).keepdims()).unwrap();
            let std = m.std_with(axis([0]).keepdims()).unwrap();
            np::divide(&m - mean, std)
        });
        show("sunk beside its consumer", Ok(a.exp() - b.mean()));
        show("transposed operand", Ok(&m + m.t().copy().t()));
        show("update", {
            let mut x = &a + 1.0;
            x.set(s![10..20], a.slice(s![..10]).unwrap()).unwrap();
            Ok(x * 2.0)
        });
        show("overlapping update", {
            let mut x = &a + 1.0;
            let shifted = x.slice(s![..-1]).unwrap();
            x.set(s![1..], shifted).unwrap();
            Ok(x)
        });
    });
    lazily(|| {
        let (a, b) = (ramp(6000).reshape([60, 100]).unwrap(), ramp(8000).reshape([80, 100]).unwrap());
        let bias = ramp(80);
        let mut show = |name: &str, array: np::Result<Array>| {
            out += &format!("## {name}\n{}\n", text(&array.unwrap()));
        };
        show("product with bias and activation", Ok((a.matmul(b.t()).unwrap() + &bias).tanh()));
        show("product of what is cast and computed", np::matmul(&a * 2.0, b.astype(DType::F32).t()));
        show("stack of products", np::matmul(a.reshape([2, 30, 100]).unwrap(), b.t()));
        show("product without elements", np::matmul(a.slice(s![..0]).unwrap(), b.t()));
    });
    golden::check("plans.txt", &out);
}

#[test]
fn golden_plans_across_devices() {
    devices();
    let mut out = String::new();
    lazily(|| {
        let a = ramp(5000);
        let on = a.to_device(Device::Null(0)).unwrap();
        let there = (&on * 2.0 + 1.0).sum();
        out += &format!("## computed where it is committed\n{}\n", text(&there));
        let back = there.to_device(Device::Cpu).unwrap();
        out += &format!("## and copied back\n{}\n", text(&(back + 1.0)));
        let mixed = &on + &a;
        out += &format!("## an uncommitted operand follows\n{}\n", text(&mixed));
        let square = on.slice(s![..4900]).unwrap().reshape([70, 70]).unwrap();
        let product = square.matmul(a.slice(s![..70]).unwrap()).unwrap();
        out += &format!("## a product where it is committed\n{}\n", text(&product.sum()));
    });
    golden::check("plans_devices.txt", &out);
}

#[test]
fn products_follow_their_operands() {
    let null = open_null(7, capabilities(32, FEW));
    open_null(8, Capabilities { routines: vec![], ..capabilities(32, DType::ALL) });
    lazily(|| {
        let a = ramp(600).astype(DType::F32).reshape([20, 30]).unwrap();
        let on = a.to_device(Device::Null(7)).unwrap();
        let product = on.matmul(on.t()).unwrap();
        assert_eq!((product.device(), product.is_committed()), (Device::Null(7), true));
        product.eval().unwrap();
        let log = null.take_log();
        assert!(log.contains(&"call matmul float32 [] x (20 x 30) @ (30 x 20)".to_string()), "{log:?}");
        // Not in that dtype, and not on a device without the routine.
        let error = on.matmul(a.reshape([30, 20]).unwrap().astype(DType::F64)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Device { .. }), "{error}");
        let error = a.to_device(Device::Null(8)).unwrap().matmul(a.t()).unwrap_err();
        let told = ["matmul", "null:8", "float32", "to_host"];
        assert!(told.iter().all(|part| error.to_string().contains(part)), "{error}");
        assert_eq!(error.location().file(), file!());
        let other = a.to_device(Device::Null(8)).unwrap();
        let error = on.matmul(other.t()).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::DeviceMismatch { .. }), "{error}");
    });
}

#[test]
fn committed_arrays_stay_where_they_are() {
    let first = open_null(2, capabilities(32, DType::ALL));
    lazily(|| {
        let on = ramp(5000).to_device(Device::Null(2)).unwrap();
        let y = (&on * 2.0).sqrt();
        assert_eq!((y.device(), y.is_committed()), (Device::Null(2), true));
        assert_eq!(y.to_host().unwrap().device(), Device::Cpu);
        let log = first.take_log();
        let tally = |what: &str| log.iter().filter(|l| l.starts_with(what)).count();
        assert_eq!((tally("upload"), tally("launch"), tally("download")), (1, 1, 1), "{log:?}");
        assert!(log.contains(&"upload 40000".to_string()) && log.contains(&"download 40000".to_string()));
    });
}

#[test]
fn devices_do_not_mix_and_cannot_do_everything() {
    devices();
    let a = ramp(10);
    let (x, y) = (a.to_device(Device::Null(0)).unwrap(), a.to_device(Device::Null(1)).unwrap());
    let error = np::add(&x, &y).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::DeviceMismatch { .. }), "{error}");
    let told = ["float64 [10] on null:0, float64 [10] on null:1", "to_host"];
    assert!(told.iter().all(|part| error.to_string().contains(part)), "{error}");
    // But for values of no axes that are on the host, wherever they were read from.
    let mean = a.mean().to_host().unwrap();
    for centred in [np::subtract(&x, &mean).unwrap(), np::subtract(&mean, &x).unwrap()] {
        assert_eq!((centred.device(), centred.shape()), (Device::Null(0), &[10][..]));
        centred.eval().unwrap();
    }
    assert!(np::subtract(&x, a.slice(s![..1]).unwrap().to_device(Device::Cpu).unwrap()).is_err());
    // No float64 there: an error, never a downcast.
    let error = y.try_unary(np::Op::Sqrt).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Device { .. }), "{error}");
    assert!(error.to_string().contains("null:1") && error.to_string().contains("float64"));
    assert!(y.astype_with(DType::F32, np::Casting::SameKind).is_err());
    let error = a.to_device(Device::Null(99)).unwrap_err();
    assert!(error.to_string().contains("null:99"), "{error}");
    // Numbers mix with anything.
    assert!(np::multiply(&x, 2.0).is_ok());
}

#[test]
fn with_device_commits_what_is_made_inside() {
    devices();
    let made = np::with_device(Device::Null(0), || Ok(np::zeros([3], DType::F32))).unwrap();
    assert_eq!(made.device(), Device::Null(0));
    assert!(!np::zeros([3], DType::F32).is_committed());
    assert!(np::with_device(Device::Null(98), || Ok(())).is_err());
}

#[test]
fn passes_are_cut_where_a_device_has_few_bindings() {
    let second = open_null(3, capabilities(4, FEW));
    lazily(|| {
        let many: Vec<Array> = (0..12)
            .map(|i| (ramp(5000) * f64::from(i)).astype(DType::F32).to_device(Device::Null(3)).unwrap())
            .collect();
        np::eval(&many).unwrap();
        second.take_log();
        let sum = many.iter().skip(1).fold(many[0].clone(), |sum, x| sum + x);
        let plan = sum.explain().unwrap();
        let launches = count(&plan, "launch");
        assert!((4..=6).contains(&launches), "{plan}");
        for block in plan.split("launch on").skip(1) {
            let arrays =
                block.lines().filter(|l| l.starts_with("    in") || l.starts_with("    out")).count();
            assert!(arrays <= 4, "{plan}");
        }
        sum.eval().unwrap();
        assert_eq!(second.take_log().iter().filter(|l| l.starts_with("launch")).count(), launches);
    });
}

#[test]
fn held_nodes_are_stored_the_second_time() {
    lazily(|| {
        let a = ramp(5000);
        let held = &a + 1.0;
        let (first, second, third) = (&held * 2.0, &held * 3.0, &held * 4.0);
        assert_eq!(count(&text(&first), "result"), 1);
        first.eval().unwrap();
        assert!(!held.is_ready(), "computed in passing");
        let plan = text(&second);
        assert_eq!((count(&plan, "launch"), count(&plan, "result")), (1, 2), "{plan}");
        second.eval().unwrap();
        assert!(held.is_ready());
        assert_eq!(count(&text(&third), "m0: leaf"), 1);
    });
}

#[test]
fn links_of_a_chain_are_not_stored() {
    lazily(|| {
        let a = ramp(5000);
        // Every link is a temporary that lives until the end of the statement.
        let plan = text(&(&a * 2.0).exp().sqrt().sum());
        assert_eq!(
            (count(&plan, "launch"), count(&plan, "result"), count(&plan, "alloc")),
            (1, 1, 1),
            "{plan}"
        );
    });
}

#[test]
fn siblings_share_a_pass() {
    lazily(|| {
        let a = ramp(5000);
        let (x, y) = (&a + 1.0, &a * 2.0);
        // Through a common consumer both are seen at once.
        let plan = text(&(&x - &y));
        assert_eq!(count(&plan, "launch"), 1, "{plan}");
        np::eval([&x, &y]).unwrap();
        assert!(x.is_ready() && y.is_ready());
    });
}

#[test]
fn without_fusion_each_operation_is_a_step() {
    settings::with(
        |s| {
            s.immediate_len = 0;
            s.fuse = false;
        },
        || {
            let a = ramp(5000);
            let plan = text(&((&a + 1.0) * 2.0).sqrt());
            assert_eq!(count(&plan, "launch"), 3, "{plan}");
        },
    );
}

#[test]
fn memory_is_taken_over() {
    lazily(|| {
        let m = ramp(6000).reshape([60, 100]).unwrap();
        // The intermediate is stored for the reduction's sake and then overwritten by its consumer.
        let x = &m * 3.0;
        let y = {
            let total = x.sum_axis(0).unwrap();
            x.exp() - total
        };
        drop(x);
        let plan = text(&y);
        assert!(plan.contains("in place"), "{plan}");
    });
}

#[test]
fn a_plan_with_other_numbers_is_the_same_plan() {
    // Offsets and scalars are data: results must follow them through a plan that was kept.
    lazily(|| {
        let a = ramp(6000);
        for (from, by) in [(1isize, 2.0), (2, 3.0), (17, -1.0)] {
            let part = a.slice(s![from..from + 100]).unwrap();
            let twice = &part * by + &part * by;
            let expected: Vec<f64> =
                (0..100).map(|i| a.get::<f64>([from + i]).unwrap() * by).map(|v| v + v).collect();
            assert_eq!(twice.to_vec::<f64>().unwrap(), expected);
            let other = a.slice(s![from + 1..from + 101]).unwrap();
            let mixed = (&part + 1.0) * (&other + 1.0);
            let expected: Vec<f64> = (0..100)
                .map(|i| {
                    (a.get::<f64>([from + i]).unwrap() + 1.0) * (a.get::<f64>([from + i + 1]).unwrap() + 1.0)
                })
                .collect();
            assert_eq!(mixed.to_vec::<f64>().unwrap(), expected);
        }
    });
}

#[test]
fn strictly_nothing_is_copied_unasked() {
    open_null(40, capabilities(32, DType::ALL));
    let strictly = |run: &dyn Fn()| settings::with(|s| (s.immediate_len, s.strict) = (0, true), run);
    strictly(&|| {
        let host = ramp(5000);
        let there = host.to_device(Device::Null(40)).unwrap();
        // Asked for, and numbers and single values, which go with any launch.
        (&there * 2.0).eval().unwrap();
        (&there - ramp(3).mean()).eval().unwrap();
        (&there + host.to_device(Device::Null(40)).unwrap()).eval().unwrap();
        let error = (&there + &host).eval().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Device { .. }), "{error}");
        let told = ["add", "null:40", "on cpu", "to_device"];
        assert!(told.iter().all(|part| error.to_string().contains(part)), "{error}");
        assert_eq!(error.location().file(), file!());
    });
}
