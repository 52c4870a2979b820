use super::dispatch::{Target, Work};
use crate::base::element::Scalar;
use crate::base::error::Result;
use crate::kernel::dialect::Unsupported;
use crate::kernel::program::{Nest, Program};
pub struct Lowered;
pub struct Place<'a> {
    pub len: usize,
    pub inputs: &'a [(usize, usize)],
    pub outputs: &'a [(usize, usize)],
    pub scalars: &'a [Scalar],
}
impl Lowered {
    pub fn new(_: &Program, _: &Nest, _: &Target) -> Result<Lowered, Unsupported> {
        Ok(Lowered)
    }
    pub fn work(&self, _: &Place<'_>) -> Result<Work> {
        Ok(Work::default())
    }
}
