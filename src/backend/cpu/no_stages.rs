//! What stands in for `stages` on processors that have none: no operation makes a chain there.

use super::chain::{Place, Run, Stage};
use super::isa::Level;
use crate::base::dtype::DType;
use crate::ops::Op;

pub(super) type Drive = unsafe fn(*const Stage, usize);

pub(super) fn drive(_: Level) -> Option<(Drive, usize)> {
    None
}

pub(super) fn load(_: Level) -> Run {
    unreachable!("there are no chains")
}

pub(super) fn save(_: bool, _: bool, _: Level) -> Run {
    unreachable!("there are no chains")
}

pub(super) fn unary(_: Op, _: DType, _: Level) -> Option<Run> {
    None
}

pub(super) fn binary(_: Op, _: DType, _: [Place; 2], _: Level) -> Option<Run> {
    None
}

pub(super) fn choose(_: DType, _: [Place; 2], _: Level) -> Option<Run> {
    None
}

pub(super) type Placed = (Op, [Place; 2]);

pub(super) fn pair(_: Placed, _: Placed, _: DType, _: Level) -> Option<Run> {
    None
}
