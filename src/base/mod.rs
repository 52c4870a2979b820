//! Data types, promotion, shapes and layouts: pure values that know nothing of devices or graphs.

pub mod dtype;
pub mod element;
pub mod error;
pub mod settings;
pub mod index;
pub mod layout;
pub mod promote;
pub mod shape;
mod view;
mod walk;
pub mod npy;
pub mod print;
