//! Regions as text, for the debug ladder.

use super::region::{Input, Region, Source};
use std::fmt;

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Leaf(i) => write!(f, "leaf{i}"),
            Source::Item(i) => write!(f, "n{i}"),
        }
    }
}

/// One line a node: `n1: float64 [3] = Map(Add, F64)(n0 whole, s0) from file:line, kept`.
impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, leaf) in self.leaves.iter().enumerate() {
            let donatable = if leaf.donatable { ", may be overwritten" } else { "" };
            writeln!(f, "leaf{i}: {} x {} on {}{donatable}", leaf.dtype, leaf.len, leaf.buffer.device())?;
        }
        for (i, item) in self.items.iter().enumerate() {
            write!(f, "n{i}: {} {:?} = {:?}(", item.dtype, item.shape, item.kind())?;
            for (k, input) in item.inputs.iter().enumerate() {
                let comma = if k == 0 { "" } else { ", " };
                match input {
                    Input::Scalar(s) => write!(f, "{comma}{:?}", self.scalars[*s as usize])?,
                    Input::Array(source, view) if self.is_whole(*source, *view) => {
                        write!(f, "{comma}{source}")?;
                    }
                    Input::Array(source, view) => {
                        let layout = &self.views[*view as usize];
                        let (shape, strides) = (layout.shape(), layout.strides());
                        write!(
                            f,
                            "{comma}{source} as {shape:?} strides {strides:?} from {}",
                            layout.offset()
                        )?;
                    }
                }
            }
            let state = match (item.kept, item.held) {
                (true, _) => ", kept",
                (false, true) => ", held",
                (false, false) => "",
            };
            writeln!(f, ") from {}:{}{state}", item.location.file(), item.location.line())?;
        }
        Ok(())
    }
}
