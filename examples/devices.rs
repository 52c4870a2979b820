//! Lists the devices of this machine and what each can do.
//!
//! ```sh
//! cargo run --release --example devices            # names, drivers, features, limits
//! cargo run --release --example devices -- table   # and which operation each computes in which dtype
//! ```

#![allow(clippy::print_stdout)]

use arrayon as np;

fn main() -> np::Result<()> {
    np::show_config(std::env::args().any(|arg| arg == "table"));
    // A device is opened when it is first named; software that plays a GPU only if it is named.
    let x = np::linspace(0.0, 1.0, 5).astype(np::DType::F32);
    println!("\nsquare roots of {x}");
    for info in np::devices() {
        match x.to_device(info.device).and_then(|x| x.sqrt().to_host()) {
            Ok(roots) => println!("{:>8}: {roots}", info.device.to_string()),
            Err(error) => println!("{:>8}: {error}", info.device.to_string()),
        }
    }
    Ok(())
}
