use arrayon as np;
use arrayon::{DType, axis, s};
fn main() -> np::Result<()> {
    let a = np::array![[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    println!("{a}\n{a:?}");
    let b = (&a * 2.0 + 1.0).sqrt();
    println!("{b}");
    println!("{} {} {}", a.sum(), a.mean(), a.var());
    println!("{} {}", a.sum_axis(0)?, a.sum_axis(1)?);
    println!("{} {}", a.argmax(), a.argmax_axis(0)?);
    println!("{}", a.t());
    let x = np::linspace(-1.0, 1.0, 100_000);
    let z = np::where_(x.gt(0.0)?, &x * &x, -(&x))?;
    println!("{}", z.explain()?);
    println!("{} {}", z.slice(s![..5])?, z.mean());
    let m = x.reshape([100, 1000])?;
    let c = &m - m.mean_with(axis([0]).keepdims())?;
    println!("{}", c.explain()?);
    println!("{} {}", c.sum(), c.std());
    let mut y = np::zeros([5], DType::F64);
    y.set(s![1..3], 7)?;
    println!("{y:?} {:?}", np::arange(0, 20, 1)?.reshape([4, 5])?.slice(s![..;-1, ..;2])?);
    println!("{}", np::add(&a, np::zeros([4], DType::F64)).unwrap_err());
    Ok(())
}
