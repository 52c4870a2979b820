//! What a backend receives: fused programs and the loop nests that they run in.

pub mod program;
