//! How the elements of an array are reached: by quads, four that follow each other in the loops, or
//! one at a time.

use super::element;
use super::params::{Names, Values};
use crate::base::dtype::DType;
use crate::kernel::dialect::Unsupported;
use crate::kernel::wgsl::Wgsl;
use std::fmt::Write as _;

/// How the quads of an array lie in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Class {
    /// One element for all.
    Uniform,
    /// One quad after another.
    Packed,
    /// Quads are whole, in rows that may lie anywhere.
    Rows,
    /// One element a quad.
    Held,
    /// Each element on its own.
    Strided,
}

/// How quads relate to the loops of a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Loops {
    /// Number of loops, at least 1.
    pub(super) rank: usize,
    /// Whether the innermost one is of whole quads.
    pub(super) whole: bool,
}

impl Loops {
    pub(super) fn of(dims: &[usize]) -> Loops {
        Loops { rank: dims.len(), whole: dims[dims.len() - 1].is_multiple_of(4) }
    }

    /// The class of an array with these steps, whose first element in the binding is `local`.
    pub(super) fn class(&self, steps: &[isize], local: u32) -> Class {
        let (last, outer) = steps.split_last().expect("at least one loop");
        let aligned = local.is_multiple_of(4) && outer.iter().all(|s| s % 4 == 0);
        match last {
            _ if steps.iter().all(|&s| s == 0) => Class::Uniform,
            1 if outer.is_empty() && aligned => Class::Packed,
            1 if self.whole && aligned => Class::Rows,
            0 if self.whole => Class::Held,
            _ => Class::Strided,
        }
    }
}

/// An array of a kernel.
#[derive(Clone, Debug)]
pub(super) struct Array {
    /// Its variable.
    pub(super) name: String,
    pub(super) dtype: DType,
    pub(super) class: Class,
    /// Whether it is written.
    pub(super) written: bool,
}

/// Statements, indented as the body of a loop.
pub(super) fn line(text: &mut String, depth: usize, line: &str) {
    let _ = writeln!(text, "{:1$}{line}", "", 4 * depth);
}

/// The sum of an offset and of indices times steps: `NAME_at + c0 * NAME_step0 + ...`.
pub(super) fn place(name: &str, indices: &[(String, String)]) -> String {
    let terms: String = indices.iter().map(|(index, step)| format!(" + {index} * {name}_{step}")).collect();
    format!("{name}_at{terms}")
}

/// The statement that declares a binding.
pub(super) fn declare(number: usize, name: &str, element: &str) -> String {
    format!("@group(0) @binding({number}) var<storage, read_write> {name}: array<{element}>;\n")
}

/// The bits of one element of a narrow dtype.
fn mask(dtype: DType) -> &'static str {
    if dtype.size() == 1 { "0xffu" } else { "0xffffu" }
}

/// The index of a narrow element's word and the place of its bits.
fn within(dtype: DType) -> (&'static str, &'static str) {
    match dtype.size() {
        1 => ("at >> 2u", "(at & 3u) * 8u"),
        _ => ("at >> 1u", "(at & 1u) * 16u"),
    }
}

/// The function `get_NAME`, if elements are read one at a time from words that they share; `written`
/// as well as read, words are atomic.
pub(super) fn getter(name: &str, dtype: DType, written: bool) -> String {
    let ((word, shift), mask) = (within(dtype), mask(dtype));
    let word = if written { format!("atomicLoad(&{name}[{word}])") } else { format!("{name}[{word}]") };
    format!("fn get_{name}(at: u32) -> u32 {{\n    return ({word} >> ({shift})) & {mask};\n}}\n")
}

/// The function `set_NAME`, if elements are written one at a time to words that they share with
/// others.
pub(super) fn setter(name: &str, dtype: DType) -> String {
    let ((word, shift), mask) = (within(dtype), mask(dtype));
    format!(
        "fn set_{name}(at: u32, raw: u32) {{\n    let shift = {shift};\n    \
         atomicAnd(&{name}[{word}], ~({mask} << shift));\n    \
         atomicOr(&{name}[{word}], raw << shift);\n}}\n"
    )
}

/// The raw element at an index.
pub(super) fn get(name: &str, dtype: DType, index: &str) -> String {
    if element::is_narrow(dtype) { format!("get_{name}({index})") } else { format!("{name}[{index}]") }
}

/// The statement that writes a raw element at an index.
pub(super) fn set(name: &str, dtype: DType, index: &str, raw: &str) -> String {
    if element::is_narrow(dtype) {
        format!("set_{name}({index}, {raw});")
    } else {
        format!("{name}[{index}] = {raw};")
    }
}

impl Array {
    fn is_whole(&self) -> bool {
        matches!(self.class, Class::Packed | Class::Rows)
    }

    /// Whether indices of loops are needed to reach it.
    pub(super) fn is_placed(&self) -> bool {
        matches!(self.class, Class::Rows | Class::Held | Class::Strided)
    }

    /// The binding's declaration, and the function that reaches single elements if there is need.
    pub(super) fn declaration(&self, number: usize, wgsl: &Wgsl) -> Result<String, Unsupported> {
        let (name, dtype) = (&self.name, self.dtype);
        let narrow = element::is_narrow(dtype) && !self.is_whole();
        Ok(match self.written {
            _ if self.is_whole() => declare(number, name, &element::quad(wgsl, dtype)?),
            true if narrow => declare(number, name, "atomic<u32>") + &setter(name, dtype),
            false if narrow => declare(number, name, "u32") + &getter(name, dtype, false),
            _ => declare(number, name, &element::single(wgsl, dtype)?),
        })
    }

    /// Asks for its parameters.
    pub(super) fn names(&self, names: &mut Names, loops: &Loops) {
        names.word(&format!("{}_at", self.name));
        if self.is_placed() {
            (0..loops.rank).for_each(|d| names.word(&format!("{}_step{d}", self.name)));
        }
    }

    /// Gives them; `local` is where its elements start in the binding.
    pub(super) fn values(class: Class, values: &mut Values, local: u32, steps: &[isize]) {
        match class {
            Class::Packed => values.word((local / 4) as usize),
            _ => values.word(local as usize),
        }
        if !matches!(class, Class::Uniform | Class::Packed) {
            steps.iter().for_each(|&s| values.step(s));
        }
    }

    /// The index of the quad, in quads.
    fn quad(&self, loops: &Loops) -> String {
        match self.class {
            Class::Packed => format!("{}_at + quad", self.name),
            _ => format!("({}) / 4u", self.start(loops)),
        }
    }

    /// The index of the quad's first element, of whole innermost loops.
    pub(super) fn start(&self, loops: &Loops) -> String {
        place(&self.name, &coordinates(loops.rank, ""))
    }

    /// The index of element `k` of the quad.
    fn each(&self, loops: &Loops, k: usize) -> String {
        match (loops.whole, k) {
            _ if self.class == Class::Uniform => format!("{}_at", self.name),
            (true, 0) => format!("{}_first", self.name),
            (true, _) => format!("{0}_first + {k}u * {0}_step{1}", self.name, loops.rank - 1),
            (false, _) => place(&self.name, &coordinates(loops.rank, &k.to_string())),
        }
    }

    /// The statements that name the raw elements of the quad `NAME_0` to `NAME_3`, or a single one
    /// that serves all.
    pub(super) fn load(&self, text: &mut String, depth: usize, loops: &Loops) {
        let name = &self.name;
        let mut give =
            |suffix: &str, value: String| line(text, depth, &format!("let {name}_{suffix} = {value};"));
        let complex = matches!(self.dtype, DType::C64 | DType::C128);
        match self.class {
            Class::Uniform => give("0", get(name, self.dtype, &format!("{name}_at"))),
            Class::Held => give("0", get(name, self.dtype, &self.start(loops))),
            Class::Packed | Class::Rows if complex => {
                give("first", format!("({}) * 4u", self.quad(loops)));
                (0..4).for_each(|k| give(&k.to_string(), format!("{name}[{name}_first + {k}u]")));
            }
            Class::Packed | Class::Rows => {
                give("quad", format!("{name}[{}]", self.quad(loops)));
                let quad = format!("{name}_quad");
                for k in 0..4 {
                    let value = match self.dtype.size() {
                        1 => format!("({quad} >> {}u) & 0xffu", 8 * k),
                        2 if k % 2 == 0 => format!("{quad}.{} & 0xffffu", lane(k / 2)),
                        2 => format!("{quad}.{} >> 16u", lane(k / 2)),
                        _ => format!("{quad}.{}", lane(k)),
                    };
                    give(&k.to_string(), value);
                }
            }
            Class::Strided => {
                if loops.whole {
                    give("first", self.start(loops));
                }
                (0..4).for_each(|k| give(&k.to_string(), get(name, self.dtype, &self.each(loops, k))));
            }
        }
    }

    /// The name of raw element `k` after [`Array::load`].
    pub(super) fn loaded(&self, k: usize) -> String {
        match self.class {
            Class::Uniform | Class::Held => format!("{}_0", self.name),
            _ => format!("{}_{k}", self.name),
        }
    }

    /// The statements that store a whole quad of raw elements.
    pub(super) fn store(&self, text: &mut String, depth: usize, loops: &Loops, raw: &[String; 4]) {
        let name = &self.name;
        let complex = matches!(self.dtype, DType::C64 | DType::C128);
        if self.is_whole() && !complex {
            let quad = self.quad(loops);
            line(text, depth, &format!("{name}[{quad}] = {};", self.assemble(raw)));
            return;
        }
        if self.is_whole() {
            line(text, depth, &format!("let {name}_first = ({}) * 4u;", self.quad(loops)));
        } else if loops.whole {
            line(text, depth, &format!("let {name}_first = {};", self.start(loops)));
        }
        for (k, raw) in raw.iter().enumerate() {
            let index = if self.is_whole() { format!("{name}_first + {k}u") } else { self.each(loops, k) };
            line(text, depth, &set(name, self.dtype, &index, raw));
        }
    }

    /// The statements that store the first `left` elements of a quad, fewer than four. There are none
    /// such in whole loops.
    pub(super) fn store_tail(&self, text: &mut String, depth: usize, loops: &Loops, raw: &[String; 4]) {
        let (name, dtype) = (&self.name, self.dtype);
        if self.is_whole() && element::is_narrow(dtype) {
            // The quad's words are this invocation's own; what the array does not cover stays.
            let quad = format!("{name}[{}]", self.quad(loops));
            let value = self.assemble(raw);
            let keep = match dtype.size() {
                1 => "(1u << (8u * left)) - 1u".to_owned(),
                _ => {
                    "vec2(select(0xffffu, 0xffffffffu, left > 1u), select(0u, 0xffffu, left > 2u))".to_owned()
                }
            };
            line(text, depth, &format!("let {name}_mask = {keep};"));
            line(text, depth, &format!("{quad} = ({quad} & ~{name}_mask) | (({value}) & {name}_mask);"));
            return;
        }
        for (k, raw) in raw.iter().enumerate().take(3) {
            let write = match self.dtype {
                DType::C64 | DType::C128 if self.is_whole() => {
                    format!("{name}[({}) * 4u + {k}u] = {raw};", self.quad(loops))
                }
                _ if self.is_whole() => format!("{name}[{}].{} = {raw};", self.quad(loops), lane(k)),
                _ => set(name, dtype, &self.each(loops, k), raw),
            };
            match k {
                0 => line(text, depth, &write),
                _ => line(text, depth, &format!("if (left > {k}u) {{ {write} }}")),
            }
        }
    }

    /// A quad of raw elements as what memory holds.
    fn assemble(&self, raw: &[String; 4]) -> String {
        let [a, b, c, d] = raw;
        match self.dtype.size() {
            1 => format!("{a} | ({b} << 8u) | ({c} << 16u) | ({d} << 24u)"),
            2 => format!("vec2({a} | ({b} << 16u), {c} | ({d} << 16u))"),
            _ => format!("vec4({a}, {b}, {c}, {d})"),
        }
    }
}

fn lane(k: usize) -> char {
    ['x', 'y', 'z', 'w'][k]
}

/// The names of the indices of loops, with those of the steps.
pub(super) fn coordinates(rank: usize, suffix: &str) -> Vec<(String, String)> {
    (0..rank)
        .map(|d| (format!("c{d}{}{suffix}", if suffix.is_empty() { "" } else { "_" }), format!("step{d}")))
        .collect()
}

/// The statements that name the indices `c0`, `c1`... of a row-major position, which is a name.
pub(super) fn unravel(text: &mut String, depth: usize, rank: usize, position: &str, suffix: &str) {
    let names = coordinates(rank, suffix);
    let names: Vec<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
    unravel_to(text, depth, &names, "extent", position);
}

/// As [`unravel`], with the letter of the indices and the name of extents.
pub(super) fn unravel_as(
    text: &mut String,
    depth: usize,
    (letter, extent): (&str, &str),
    rank: usize,
    position: &str,
) {
    let names: Vec<String> = (0..rank).map(|d| format!("{letter}{d}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    unravel_to(text, depth, &names, extent, position);
}

fn unravel_to(text: &mut String, depth: usize, names: &[&str], extent: &str, position: &str) {
    let mut rest = position.to_owned();
    for (d, index) in names.iter().enumerate().rev() {
        if d == 0 {
            line(text, depth, &format!("let {index} = {rest};"));
        } else {
            line(text, depth, &format!("let {index} = {rest} % {extent}{d};"));
            line(text, depth, &format!("let {index}_rest = {rest} / {extent}{d};"));
            rest = format!("{index}_rest");
        }
    }
}
