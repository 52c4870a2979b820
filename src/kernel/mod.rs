//! What a backend receives, fused programs and the loop nests that they run in; and kernel text:
//! what was recorded on tapes, printed in a device's language.
//!
//! A [`Dialect`](dialect::Dialect) knows how its language spells types, constants and primitives;
//! [`Module`](emit::Module) turns tapes into functions and collects the helpers they call. Neither
//! knows which operations exist.

pub mod cuda_c;
pub mod dialect;
pub mod emit;
pub mod program;
pub mod record;
pub mod wgsl;

pub use emit::function;
