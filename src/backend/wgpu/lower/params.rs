//! The words of a dispatch's parameters. Text and data are made of the same list, so that they cannot
//! disagree: the text asks for names in an order, the data gives their values in that order.

use super::element;
use crate::base::dtype::DType;
use crate::base::element::Scalar;
use crate::kernel::program::Program;
use crate::ops::record;
use std::fmt::Write as _;

/// Words that stand before all others: the zero.
const FIRST: usize = 1;

/// The text that reads parameters: one statement a name.
pub(super) struct Names {
    next: usize,
    text: String,
}

impl Names {
    pub(super) fn new() -> Names {
        Names { next: FIRST, text: String::new() }
    }

    /// A word.
    pub(super) fn word(&mut self, name: &str) {
        let _ = writeln!(self.text, "    let {name} = params[{}];", self.next);
        self.next += 1;
    }

    /// The atoms of the program's scalars: `s0`...
    pub(super) fn scalars(&mut self, program: &Program) {
        for (i, &dtype) in program.scalars.iter().enumerate() {
            for (name, atom) in crate::kernel::record::atoms(&format!("s{i}"), dtype) {
                let start = self.next;
                let value = element::from_words(atom, &|k| format!("params[{}]", start + k));
                let _ = writeln!(self.text, "    let {name} = {value};");
                self.next += element::words(atom);
            }
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// The words themselves.
pub(super) struct Values(Vec<u32>);

impl Values {
    pub(super) fn new() -> Values {
        Values(vec![0; FIRST])
    }

    /// A word.
    pub(super) fn word(&mut self, value: usize) {
        self.0.push(value as u32);
    }

    /// A step, whose sign is in how words wrap.
    pub(super) fn step(&mut self, value: isize) {
        self.0.push(value as u32);
    }

    /// The scalars.
    pub(super) fn scalars(&mut self, scalars: &[Scalar]) {
        for scalar in scalars {
            let (atom, count) = record::atoms(scalar.dtype());
            // Narrow ones as wide as the device computes.
            let wide = match (scalar.dtype(), atom) {
                (DType::F16 | DType::BF16, _) => scalar.cast(DType::F32),
                (_, DType::I8 | DType::I16) => scalar.cast(DType::I32),
                (_, DType::Bool | DType::U8 | DType::U16) => scalar.cast(DType::U32),
                _ => *scalar,
            };
            let bytes = wide.to_bytes();
            let words = bytes[..4 * element::words(atom) * count].chunks_exact(4);
            self.0.extend(words.map(|w| u32::from_le_bytes([w[0], w[1], w[2], w[3]])));
        }
    }

    pub(super) fn finish(self) -> Vec<u32> {
        self.0
    }
}
