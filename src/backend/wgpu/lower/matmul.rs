//! Products of matrices: tiled, with a block of the result in each invocation's registers.

use super::access::{self, Array, Class, line};
use super::map::row_major;
use super::params::{Names, Values};
use super::windows::{self, Axis, Part, Span};
use super::{Texts, element, field, fill};
use crate::backend::wgpu::dispatch::{Bound, Dispatch, Memory, Target, Work};
use crate::base::dtype::{DType, Kind};
use crate::base::layout::Strides;
use crate::device::routine::Matmul;
use crate::kernel::dialect::{Dialect, Unsupported};
use crate::kernel::emit::Module;
use crate::kernel::record::atoms;
use crate::ops::Op;
use crate::ops::record;
use crate::scalar::tape::{NodeId, Prim, Tape};
use smallvec::{SmallVec, smallvec};
use std::sync::Arc;

/// Invocations along a side of a workgroup's square.
const THREADS: usize = 8;
/// Steps through `k` whose operands are shared at a time.
const PANEL: usize = 16;

/// What decides a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    dtype: DType,
    /// Number of batch axes, at least 1.
    rank: usize,
    /// Whether an operand's elements follow each other along the result's side rather than along `k`.
    along_side: [bool; 2],
    /// Whether sums are kept as they are between parts of `k`, because the result has not their
    /// precision.
    kept: bool,
}

impl Key {
    fn new(product: &Matmul, rank: usize) -> Key {
        let last = |steps: &[isize]| [steps[steps.len() - 2], steps[steps.len() - 1]];
        let ([a_row, a_column], [_, b_column]) = (last(&product.a), last(&product.b));
        let along_side = [a_row == 1 && a_column != 1, b_column == 1];
        Key { dtype: product.dtype, rank, along_side, kept: false }
    }

    /// The dtype summed in.
    fn sum(self) -> DType {
        match self.dtype {
            DType::F16 | DType::BF16 => DType::F32,
            other => other,
        }
    }

    /// Rows and columns of an invocation's block: as many as registers hold.
    fn block(self) -> usize {
        if self.sum().size() <= 4 { 8 } else { 4 }
    }

    /// Rows and columns of a workgroup's square.
    fn side(self) -> usize {
        THREADS * self.block()
    }
}

/// The texts of products for an adapter.
#[derive(Debug, Default)]
pub struct Products(Texts<Key>);

impl Products {
    /// The dispatches of a product that has elements; `lies` has for both operands and the result the
    /// first element and the bytes of the buffer.
    ///
    /// # Errors
    /// A type that the adapter lacks.
    pub fn work(
        &self,
        target: &Target,
        product: &Matmul,
        lies: [(usize, u64); 3],
    ) -> Result<Work, Unsupported> {
        let mut all: SmallVec<[usize; 6]> = product.batch.iter().copied().collect();
        if all.is_empty() {
            all.push(1);
        }
        let (rank, k) = (all.len(), product.k);
        all.extend([product.m, product.n, k.max(1)]);
        let mut arrays = steps(product, &all);
        let mut spans: Vec<Span> = [Memory::Input(0), Memory::Input(1), Memory::Output(0)]
            .into_iter()
            .zip(&arrays)
            .zip(lies)
            .map(|((memory, steps), (offset, bytes))| {
                let offset = if k == 0 && memory != Memory::Output(0) { 0 } else { offset };
                span(memory, product.dtype, (offset, bytes), steps)
            })
            .collect();
        let cut = |spans: &[Span]| {
            windows::parts(Part::whole(&all), spans, target).ok_or_else(|| {
                let limit = target.max_binding;
                target.dialect.unsupported(format_args!("these matrices in bindings of {limit} bytes"))
            })
        };
        let mut parts = cut(&spans)?;
        let mut work = Work::default();
        let mut key = Key::new(product, rank);
        key.kept = key.sum() != key.dtype && parts.iter().any(|part| part.start[rank + 2] > 0);
        if key.kept {
            let bytes = ((product.len() * key.sum().size()) as u64).next_multiple_of(64);
            work.temporaries.push(bytes);
            spans.push(span(Memory::Temporary(0), key.sum(), (0, bytes), &arrays[2]));
            arrays.push(arrays[2].clone());
            parts = cut(&spans)?;
        }
        let text = self.0.get(key, || text(target, key))?;
        for part in parts {
            let (rows, columns) = (part.len[rank], part.len[rank + 1]);
            let products: usize = part.len[..rank].iter().product();
            let squares = products * rows.div_ceil(key.side()) * columns.div_ceil(key.side());
            let bounds: Vec<(Bound, u32)> = spans.iter().map(|s| s.bound(&part, target)).collect();
            // Parts of `k` come one after the other, and go on with what is there.
            let (start, depth) = (part.start[rank + 2], part.len[rank + 2].min(k));
            let (resumed, completed) = (usize::from(start > 0), usize::from(start + depth == k));
            for (first, groups) in target.groups(squares) {
                let mut values = Values::new();
                for value in [rows, columns, depth, resumed, completed, first] {
                    values.word(value);
                }
                part.len[1..rank].iter().for_each(|&extent| values.word(extent));
                for (steps, &(_, local)) in arrays.iter().zip(&bounds) {
                    values.word(local as usize);
                    steps.iter().for_each(|&s| values.step(s));
                }
                work.dispatches.push(Dispatch {
                    text: Arc::clone(&text),
                    params: values.finish(),
                    bindings: bounds.iter().map(|&(bound, _)| bound).collect(),
                    groups,
                });
            }
        }
        Ok(work)
    }
}

/// The steps of both operands and of the result through the batch, and through `m`, `n` and `k`. Of
/// nothing to sum nothing is read; the buffers are there all the same.
fn steps(product: &Matmul, extents: &[usize]) -> Vec<Strides> {
    let (given, rank) = (product.batch.len(), extents.len() - 3);
    let read = |steps: &[isize], sides: fn(isize, isize) -> [isize; 3]| -> Strides {
        let mut out: Strides = steps[..given].into();
        out.resize(rank, 0);
        out.extend(sides(steps[given], steps[given + 1]));
        if product.k == 0 { smallvec![0; rank + 3] } else { out }
    };
    let mut result = row_major(&extents[..rank + 2]);
    result.push(0);
    let a = read(&product.a, |row, column| [row, 0, column]);
    let b = read(&product.b, |row, column| [0, column, row]);
    vec![a, b, result]
}

fn span(memory: Memory, dtype: DType, lies: (usize, u64), steps: &[isize]) -> Span {
    Span::of(memory, dtype, lies, steps.iter().map(|&s| Axis::Step(s as i64)).collect())
}

/// The function `add_product` of a sum and two factors.
fn add_product(module: &mut Module<'_, crate::kernel::wgsl::Wgsl>, sum: DType) -> Result<(), Unsupported> {
    let tape = Tape::new();
    let mut arguments = Vec::new();
    let mut value = |name: &str| {
        let start = arguments.len() as u32;
        arguments.extend(atoms(name, sum));
        record::input(&tape, start, sum)
    };
    let (total, x, y) = (value("total"), value("x"), value("y"));
    let results: Vec<NodeId> = if sum.kind() == Kind::Float {
        vec![tape.apply(Prim::Fma, &[x[0], y[0], total[0]], sum)]
    } else {
        let binary = |op, x: &[NodeId], y: &[NodeId]| {
            record::record(op, sum, sum, &tape, &[x, y]).expect("every dtype is added and multiplied")
        };
        binary(Op::Add, &total, &binary(Op::Multiply, &x, &y)).to_vec()
    };
    let arguments: Vec<(&str, DType)> = arguments.iter().map(|(name, d)| (name.as_str(), *d)).collect();
    module.function("add_product", &tape, &arguments, &results)
}

/// The function `narrow` from a sum to the result's dtype, rounded once.
fn narrow(module: &mut Module<'_, crate::kernel::wgsl::Wgsl>, key: Key) -> Result<(), Unsupported> {
    let tape = Tape::new();
    let total = record::input(&tape, 0, key.sum());
    let results = record::record(Op::Cast, key.sum(), key.dtype, &tape, &[&total]).expect("any cast");
    let arguments = atoms("total", key.sum());
    let arguments: Vec<(&str, DType)> = arguments.iter().map(|(name, d)| (name.as_str(), *d)).collect();
    module.function("narrow", &tape, &arguments, &results)
}

fn text(target: &Target, key: Key) -> Result<Arc<str>, Unsupported> {
    let wgsl = &target.dialect;
    let (atom, count) = record::atoms(key.sum());
    let (block, side) = (key.block(), key.side());
    let array = |name: &str, written| Array {
        name: name.to_owned(),
        dtype: key.dtype,
        class: Class::Strided,
        written,
    };
    let mut head = access::declare(0, "params", "u32");
    for (i, (name, written)) in [("a", false), ("b", false), ("c", true)].into_iter().enumerate() {
        head += &array(name, written).declaration(i + 1, wgsl)?;
    }
    if element::is_narrow(key.dtype) && !key.kept {
        // The result is read back where a product goes on.
        head += &access::getter("c", key.dtype, true);
    }
    if key.kept {
        head += &access::declare(4, "kept", &element::single(wgsl, key.sum())?);
    }
    let ty = wgsl.type_name(atom)?;
    for name in ["a", "b"] {
        for i in 0..count {
            head += &format!("var<workgroup> {name}{i}: array<{ty}, {}>;\n", side * PANEL);
        }
    }
    let mut module = Module::new(wgsl);
    module.push(&head);
    element::conversions(&mut module, key.dtype, true)?;
    element::conversions(&mut module, key.dtype, false)?;
    add_product(&mut module, key.sum())?;
    narrow(&mut module, key)?;

    let mut names = Names::new();
    for name in ["rows", "columns", "inner", "resumed", "completed", "first_group"] {
        names.word(name);
    }
    (1..key.rank).for_each(|d| names.word(&format!("extent{d}")));
    let arrays = if key.kept { &["a", "b", "c", "kept"][..] } else { &["a", "b", "c"] };
    for name in arrays {
        names.word(&format!("{name}_at"));
        (0..key.rank).for_each(|d| names.word(&format!("{name}_step{d}")));
        ["row", "column", "inner"].iter().for_each(|step| names.word(&format!("{name}_{step}")));
    }
    let mut batch = String::new();
    access::unravel(&mut batch, 1, key.rank, "product", "");
    for name in arrays {
        let start = access::place(name, &access::coordinates(key.rank, ""));
        line(&mut batch, 1, &format!("let {name}_start = {start};"));
    }

    let nothing = wgsl.constant(0, atom)?;
    let load = |name: &str| {
        let mut text = String::new();
        line(&mut text, 3, &format!("let raw = {};", access::get(name, key.dtype, "at")));
        for (i, value) in element::decode(key.dtype, "raw").iter().enumerate() {
            line(&mut text, 3, &format!("{name}{i}[slot] = select({nothing}, {value}, inside);"));
        }
        text
    };
    let parts = |name: &str| (0..count).map(|i| format!("{name}_{i}")).collect::<Vec<String>>().join(", ");
    let (mut start, mut multiply, mut finish) = (String::new(), String::new(), String::new());
    for i in 0..block {
        for part in 0..count {
            for (name, thread) in [("a", "y"), ("b", "x")] {
                let slot = format!("p * {side}u + {thread} + {}u", THREADS * i);
                line(&mut multiply, 3, &format!("let {name}{i}_{part} = {name}{part}[{slot}];"));
            }
        }
    }
    for i in 0..block {
        for j in 0..block {
            let sum = format!("sum{i}_{j}");
            for part in 0..count {
                line(&mut start, 1, &format!("var {sum}_{part} = {nothing};"));
            }
            let call = format!(
                "add_product({}, {}, {})",
                parts(&sum),
                parts(&format!("a{i}")),
                parts(&format!("b{j}"))
            );
            if count == 1 {
                line(&mut multiply, 3, &format!("{sum}_0 = {call};"));
            } else {
                line(&mut multiply, 3, &format!("let next{i}_{j} = {call};"));
                for part in 0..count {
                    let value = field(&format!("next{i}_{j}"), part, count);
                    line(&mut multiply, 3, &format!("{sum}_{part} = {value};"));
                }
            }
        }
    }
    let results = record::atoms(key.dtype).1;
    let mut resume = String::new();
    for i in 0..block {
        line(&mut start, 1, &format!("let row{i} = first_row + y + {}u;", THREADS * i));
        line(&mut start, 1, &format!("let column{i} = first_column + x + {}u;", THREADS * i));
    }
    for i in 0..block {
        for j in 0..block {
            let place =
                |name: &str| format!("{name}_start + row{i} * {name}_row + column{j} * {name}_column");
            let (from, stored) = if key.kept { ("kept", key.sum()) } else { ("c", key.dtype) };
            line(&mut resume, 2, &format!("if (row{i} < rows && column{j} < columns) {{"));
            line(&mut resume, 3, &format!("let raw = {};", access::get(from, stored, &place(from))));
            for (part, value) in element::decode(stored, "raw").iter().enumerate() {
                line(&mut resume, 3, &format!("sum{i}_{j}_{part} = {value};"));
            }
            line(&mut resume, 2, "}");
            line(&mut finish, 1, &format!("if (row{i} < rows && column{j} < columns) {{"));
            line(&mut finish, 2, &format!("let total = narrow({});", parts(&format!("sum{i}_{j}"))));
            let values: Vec<String> = (0..results).map(|part| field("total", part, results)).collect();
            let raw = element::encode(key.dtype, &values);
            let whole = access::set("c", key.dtype, &place("c"), &raw);
            if key.kept {
                let part = access::set("kept", key.sum(), &place("kept"), &format!("sum{i}_{j}_0"));
                line(&mut finish, 2, &format!("if (completed == 0u) {{ {part} }} else {{ {whole} }}"));
            } else {
                line(&mut finish, 2, &whole);
            }
            line(&mut finish, 1, "}");
        }
    }
    // Neighbouring invocations read what lies side by side.
    let order = |along_side: bool| match along_side {
        true => (format!("place % {side}u"), format!("place / {side}u")),
        false => (format!("place / {PANEL}u"), format!("place % {PANEL}u")),
    };
    let [(a_line, a_depth), (b_line, b_depth)] = key.along_side.map(order);
    module.push(&fill(
        include_str!("../../../../shaders/matmul.wgsl"),
        &[
            ("names", &names.finish()),
            ("side", &side.to_string()),
            ("panel", &PANEL.to_string()),
            ("places", &(side * PANEL).to_string()),
            ("batch", &batch),
            ("start", &start),
            ("resume", &resume),
            ("a_line", &a_line),
            ("a_depth", &a_depth),
            ("b_line", &b_line),
            ("b_depth", &b_depth),
            ("load_a", &load("a")),
            ("load_b", &load("b")),
            ("multiply", &multiply),
            ("finish", &finish),
        ],
    ));
    Ok(module.finish().into())
}
