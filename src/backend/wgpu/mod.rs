//! Any GPU through Vulkan, Metal or DX12.

pub mod dispatch;
pub mod lower;
