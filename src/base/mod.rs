//! Data types, promotion, shapes and layouts: pure values that know nothing of devices or graphs.

pub mod dtype;
pub mod element;
pub mod error;
pub mod fancy;
pub mod index;
pub mod layout;
pub mod literal;
pub mod npy;
pub(crate) mod prefetch;
pub mod print;
pub(crate) mod processor;
pub mod promote;
pub mod record;
pub mod settings;
pub mod shape;
mod view;
mod walk;
