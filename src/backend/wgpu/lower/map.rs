//! Elementwise kernels.

use super::access::{self, Array, Class, Loops, line};
use super::params::{Names, Values};
use super::windows::{self, Axis, Part, Span};
use super::{Lowered, Place, element, fill};
use crate::backend::wgpu::dispatch::{Bound, Dispatch, Memory, Work};
use crate::base::dtype::DType;
use crate::base::layout::{Strides, collapse};
use crate::base::shape::Dims;
use crate::kernel::dialect::Unsupported;
use crate::kernel::emit::Module;
use crate::kernel::wgsl::Wgsl;
use smallvec::{SmallVec, smallvec};
use std::sync::Arc;

/// Invocations of a workgroup.
const GROUP: u32 = 64;

/// What decides the text of a map.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    loops: Loops,
    /// Inputs, stores, and positions if there are checks.
    classes: SmallVec<[Class; 8]>,
}

/// A nest of inner loops alone, collapsed: extents, and for each array its steps. Last come those of
/// row-major positions, if there are checks.
#[derive(Debug, Default)]
pub(super) struct Map {
    dims: Dims,
    steps: Vec<Strides>,
}

/// Extents and steps, merged where all arrays allow; at least one loop.
pub(super) fn merged(dims: &[usize], steps: &[&[isize]]) -> (Dims, Vec<Strides>) {
    let (mut dims, mut steps) = collapse(dims, steps);
    if dims.is_empty() {
        dims.push(1);
        steps.iter_mut().for_each(|s| s.push(1));
    }
    (dims, steps)
}

/// The steps of row-major positions.
pub(super) fn row_major(dims: &[usize]) -> Strides {
    let mut step = 1;
    let mut steps: Strides = smallvec![0; dims.len()];
    for (s, &n) in steps.iter_mut().zip(dims).rev() {
        *s = step;
        step *= n.max(1) as isize;
    }
    steps
}

impl Map {
    pub(super) fn new(lowered: &Lowered) -> Map {
        let (program, nest) = (&lowered.program, &lowered.nest);
        let positions = row_major(&nest.inner);
        let mut steps: Vec<&[isize]> = nest.inputs.iter().chain(&nest.stores).map(|s| &s[..]).collect();
        if !program.checks.is_empty() {
            steps.push(&positions);
        }
        let (dims, steps) = match &nest.inner[..] {
            // Of any length when it is launched, so that a length of 1 says nothing.
            [len] => (Dims::from_elem(*len, 1), steps.iter().map(|s| s.iter().copied().collect()).collect()),
            loops => merged(loops, &steps),
        };
        Map { dims, steps }
    }

    /// The dispatches of a launch.
    pub(super) fn work(&self, lowered: &Lowered, place: &Place<'_>) -> Result<Work, Unsupported> {
        let program = &lowered.program;
        let mut dims = self.dims.clone();
        if dims.len() == 1 {
            dims[0] = place.len;
        }
        let arrays = program.inputs.len() + program.stores.len();
        let spans: Vec<Span> = (0..arrays)
            .map(|i| {
                let (memory, (offset, bytes), dtype) = lowered.array(place, i);
                let axes = self.steps[i].iter().map(|&s| Axis::Step(s as i64)).collect();
                Span::of(memory, dtype, (offset, bytes), axes)
            })
            .collect();
        let parts =
            windows::parts(Part::whole(&dims), &spans, &lowered.target).ok_or_else(|| lowered.too_large())?;
        let mut work = Work { checks: program.checks.len(), ..Work::default() };
        for part in parts {
            work.dispatches.push(self.dispatch(lowered, place, &spans, &part)?);
        }
        Ok(work)
    }

    fn dispatch(
        &self,
        lowered: &Lowered,
        place: &Place<'_>,
        spans: &[Span],
        part: &Part,
    ) -> Result<Dispatch, Unsupported> {
        let steps: Vec<&[isize]> = self.steps.iter().map(|s| &s[..]).collect();
        let (dims, steps) = merged(&part.len, &steps);
        let mut bounds: Vec<(Bound, u32)> = spans.iter().map(|s| s.bound(part, &lowered.target)).collect();
        let mut locals: Vec<u32> = bounds.iter().map(|&(_, local)| local).collect();
        if let Some(positions) = self.steps.get(spans.len()) {
            let first: usize = part.start.iter().zip(positions).map(|(&i, &s)| i * s as usize).sum();
            locals.push(first as u32);
            bounds.push((Bound { memory: Memory::Status, offset: 0, size: lowered.status_bytes() }, 0));
        }
        let loops = Loops::of(&dims);
        let class = |(i, (steps, &local)): (usize, (&Strides, &u32))| match loops.class(steps, local) {
            // Positions are not in memory: quads of them need not be aligned.
            Class::Strided if i == spans.len() && steps[..] == [1] => Class::Packed,
            class => class,
        };
        let classes: SmallVec<[Class; 8]> = steps.iter().zip(&locals).enumerate().map(class).collect();
        let count: usize = dims.iter().product();
        let groups = (count.div_ceil(4) as u32).div_ceil(GROUP).min(lowered.target.max_groups);
        let mut values = Values::new();
        values.word(count);
        values.word((groups * GROUP) as usize);
        values.scalars(place.scalars);
        dims[1..].iter().for_each(|&extent| values.word(extent));
        for (i, ((&class, &local), steps)) in classes.iter().zip(&locals).zip(&steps).enumerate() {
            if i < spans.len() || class != Class::Packed {
                Array::values(class, &mut values, local, steps);
            } else {
                values.word(local as usize);
            }
        }
        let key = Key { loops, classes };
        let text = lowered.texts.get(super::Key::Map(key.clone()), || text(lowered, &key))?;
        let bindings = bounds.into_iter().map(|(bound, _)| bound).collect();
        Ok(Dispatch { text, params: values.finish(), bindings, groups })
    }
}

/// The module of a map.
fn text(lowered: &Lowered, key: &Key) -> Result<Arc<str>, Unsupported> {
    let wgsl: &Wgsl = &lowered.target.dialect;
    let program = &lowered.program;
    let loops = &key.loops;
    let inputs = program.inputs.len();
    let dtypes: Vec<DType> =
        program.inputs.iter().copied().chain(program.stores.iter().map(|&v| program.dtype(v))).collect();
    let arrays: Vec<Array> = dtypes
        .iter()
        .zip(&key.classes)
        .enumerate()
        .map(|(i, (&dtype, &class))| {
            let written = i >= inputs;
            let name = if written { format!("out{}", i - inputs) } else { format!("in{i}") };
            Array { name, dtype, class, written }
        })
        .collect();
    let (inputs, stores) = arrays.split_at(inputs);
    let positions = key.classes.get(arrays.len()).map(|&class| Array {
        name: "position".to_owned(),
        dtype: DType::U32,
        class,
        written: false,
    });

    let mut module = Module::new(wgsl);
    let mut head = access::declare(0, "params", "u32");
    for (i, array) in arrays.iter().enumerate() {
        head += &array.declaration(i + 1, wgsl)?;
    }
    if positions.is_some() {
        head += &access::declare(arrays.len() + 1, "status", "atomic<u32>");
    }
    module.push(&head);
    lowered.functions(&mut module)?;

    let mut names = Names::new();
    names.word("count");
    names.word("invocations");
    names.scalars(program);
    (1..loops.rank).for_each(|d| names.word(&format!("extent{d}")));
    arrays.iter().chain(&positions).for_each(|array| array.names(&mut names, loops));

    let mut loads = String::new();
    if arrays.iter().chain(&positions).any(Array::is_placed) {
        if loops.whole {
            access::unravel(&mut loads, 2, loops.rank, "first", "");
        } else {
            for k in 0..4 {
                line(&mut loads, 2, &format!("let element{k} = min(first + {k}u, count - 1u);"));
                access::unravel(&mut loads, 2, loops.rank, &format!("element{k}"), &k.to_string());
            }
        }
    }
    inputs.iter().for_each(|array| array.load(&mut loads, 2, loops));

    let mut body = String::new();
    if lowered.is_long() {
        // Written once: compilers take long over each copy.
        for input in inputs {
            let raw: Vec<String> = (0..4).map(|k| input.loaded(k)).collect();
            line(&mut body, 2, &format!("var {}_all = array({});", input.name, raw.join(", ")));
        }
        let raw: Vec<String> = inputs.iter().map(|input| format!("{}_raw", input.name)).collect();
        line(&mut body, 2, &format!("var r: array<{}, 4>;", lowered.result_type()?));
        line(&mut body, 2, "for (var k = 0u; k < 4u; k += 1u) {");
        for (input, raw) in inputs.iter().zip(&raw) {
            line(&mut body, 3, &format!("let {raw} = {}_all[k];", input.name));
        }
        lowered.call(&mut body, 3, "one", &raw);
        line(&mut body, 3, "r[k] = one;");
        line(&mut body, 2, "}");
        (0..4).for_each(|k| line(&mut body, 2, &format!("let r{k} = r[{k}];")));
    } else {
        for k in 0..4 {
            let raw: Vec<String> = inputs.iter().map(|input| input.loaded(k)).collect();
            lowered.call(&mut body, 2, &format!("r{k}"), &raw);
        }
    }
    for (check, result) in lowered.check_results().enumerate() {
        for k in 0..4 {
            let position = match &positions {
                Some(p) if p.class == Class::Packed => format!("position_at + first + {k}u"),
                Some(p) if loops.whole => {
                    format!("{} + {k}u * position_step{}", p.start(loops), loops.rank - 1)
                }
                Some(p) => access::place(&p.name, &access::coordinates(loops.rank, &k.to_string())),
                None => unreachable!("checks have positions"),
            };
            let failed = lowered.result(&format!("r{k}"), result);
            let text = format!(
                "if ({failed} && first + {k}u < count) {{ atomicMin(&status[{}], {position}); }}",
                check
            );
            line(&mut body, 2, &text);
        }
    }

    let mut text = String::new();
    let mut raws = Vec::new();
    for (i, store) in stores.iter().enumerate() {
        let raw: [String; 4] = std::array::from_fn(|k| format!("{}_{k}", store.name));
        for (k, raw) in raw.iter().enumerate() {
            let value = element::encode(store.dtype, &lowered.store_results(&format!("r{k}"), i));
            line(&mut text, 2, &format!("let {raw} = {value};"));
        }
        raws.push(raw);
    }
    if loops.whole {
        stores.iter().zip(&raws).for_each(|(store, raw)| store.store(&mut text, 2, loops, raw));
    } else {
        line(&mut text, 2, "let left = count - first;");
        line(&mut text, 2, "if (left >= 4u) {");
        stores.iter().zip(&raws).for_each(|(store, raw)| store.store(&mut text, 3, loops, raw));
        line(&mut text, 2, "} else {");
        stores.iter().zip(&raws).for_each(|(store, raw)| store.store_tail(&mut text, 3, loops, raw));
        line(&mut text, 2, "}");
    }
    let skeleton = include_str!("../../../../shaders/map.wgsl");
    module.push(&fill(
        skeleton,
        &[("names", &names.finish()), ("loads", &loads), ("body", &body), ("stores", &text)],
    ));
    Ok(module.finish().into())
}
