//! Launches made by hand: a program on arrays, run by the CPU and by texts for GPUs.

use super::gpu::{Arrays, gpu};
use super::samples::{canonical, samples};
use arrayon::backend::cpu::Cpu;
use arrayon::backend::wgpu::dispatch::{Target, Work};
use arrayon::backend::wgpu::lower::{Lowered, Place};
use arrayon::device::backend::{Backend, Binding, Launch, Read};
use arrayon::device::buffer::Buffer;
use arrayon::kernel::program::{Nest, Program};
use arrayon::kernel::wgsl::Wgsl;
use arrayon::{DType, ErrorKind, Scalar, bf16, f16};
use std::sync::Arc;

/// As much as a small adapter has.
pub(crate) fn small() -> Target {
    Target {
        dialect: Wgsl::ALL,
        max_binding: 128 << 20,
        max_bindings: 16,
        alignment: 256,
        max_groups: 65_535,
        workgroup_memory: 16 << 10,
    }
}

/// A program, its nest and where its arrays start.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) program: Program,
    pub(crate) nest: Nest,
    /// First elements of inputs and outputs.
    pub(crate) offsets: Vec<usize>,
    pub(crate) scalars: Vec<Scalar>,
    /// The length of the launch.
    pub(crate) len: usize,
}

/// The dtype of what is compared: of complex numbers the parts.
fn part(dtype: DType) -> DType {
    match dtype {
        DType::C64 => DType::F32,
        DType::C128 => DType::F64,
        _ => dtype,
    }
}

/// Elements of pseudo-random and notable values; a multiple of 64 bytes.
fn elements(dtype: DType, count: usize, seed: usize) -> Vec<u8> {
    let part = part(dtype);
    let parts = count * dtype.size() / part.size();
    let mut bytes: Vec<u8> = samples(&[part], parts + seed)
        .iter()
        .skip(seed)
        .flat_map(|sample| sample[0].to_le_bytes()[..part.size()].to_vec())
        .collect();
    bytes.resize(bytes.len().next_multiple_of(64).max(64), 0);
    bytes
}

impl Case {
    fn array(&self, i: usize) -> (DType, &[isize]) {
        let inputs = self.program.inputs.len();
        let dtype =
            self.program.inputs.iter().copied().chain(self.program.outputs()).nth(i).expect("an array");
        match i.checked_sub(inputs) {
            None => (dtype, &self.nest.inputs[i]),
            Some(o) => (dtype, self.nest.stores.get(o).map_or(&[], |s| &s[..])),
        }
    }

    fn arrays(&self) -> usize {
        self.program.inputs.len() + self.program.outputs().count()
    }

    /// Elements that an array must have.
    fn extent(&self, i: usize) -> usize {
        let (outer, inner) = (&self.nest.outer, &self.nest.inner);
        if i >= self.program.inputs.len() + self.program.stores.len() {
            return self.offsets[i] + outer.iter().chain(inner).product::<usize>();
        }
        let (_, steps) = self.array(i);
        let dims: Vec<usize> = outer.iter().chain(&self.nest.reduced).chain(inner).copied().collect();
        if dims.contains(&0) {
            return self.offsets[i];
        }
        let last: isize = match dims.len() {
            1 => steps[0] * (self.len as isize - 1),
            _ => dims.iter().zip(steps).map(|(&n, &s)| (n as isize - 1) * s.max(0)).sum(),
        };
        self.offsets[i] + last.max(0) as usize + 1
    }

    /// Buffers for the launch.
    fn memory(&self) -> Arrays {
        let inputs =
            (0..self.program.inputs.len()).map(|i| elements(self.array(i).0, self.extent(i), i)).collect();
        let outputs = (self.program.inputs.len()..self.arrays())
            .map(|i| {
                let o = i - self.program.inputs.len();
                if self.nest.in_place.get(o) == Some(&true) {
                    let same =
                        |&k: &usize| self.array(k) == self.array(i) && self.offsets[k] == self.offsets[i];
                    return Err((0..self.program.inputs.len()).find(same).expect("an input like it"));
                }
                let bytes = self.extent(i) * self.array(i).0.size();
                // Room after it, to see that nothing is written there.
                Ok(vec![0xa5; (bytes + 1).next_multiple_of(64)])
            })
            .collect();
        Arrays { inputs, outputs }
    }

    /// What the CPU makes of it: the outputs' buffers, and the first failure of the checks.
    fn on_cpu(&self, arrays: &Arrays) -> (Vec<Vec<u8>>, Option<usize>) {
        let backend: Arc<dyn Backend> = Cpu::open();
        let buffer = |bytes: &Vec<u8>| {
            let buffer = Buffer::allocate(&backend, bytes.len()).expect("memory");
            backend.upload(bytes, &buffer).expect("uploaded");
            buffer
        };
        let inputs: Vec<Buffer> = arrays.inputs.iter().map(buffer).collect();
        let outputs: Vec<Buffer> = (arrays.outputs.iter())
            .map(|o| match o {
                Ok(bytes) => buffer(bytes),
                Err(input) => inputs[*input].clone(),
            })
            .collect();
        let (first, last) = self.offsets.split_at(inputs.len());
        let bind = |(buffer, &offset)| Binding { buffer, offset };
        let launch = Launch {
            kernel: &backend.compile(&self.program, &self.nest).expect("a kernel"),
            len: self.len,
            inputs: &inputs.iter().zip(first).map(bind).collect::<Vec<_>>(),
            scalars: &self.scalars,
            outputs: &outputs.iter().zip(last).map(bind).collect::<Vec<_>>(),
        };
        let failure = match backend.launch(&launch) {
            Ok(()) => None,
            Err(e) => match e.kind() {
                ErrorKind::NegativePower { index } => Some(*index),
                _ => panic!("{}: {e}", self.name),
            },
        };
        let read = outputs.iter().zip(&arrays.outputs).map(|(buffer, o)| {
            let size = o.as_ref().map_or_else(|&i| arrays.inputs[i].len(), Vec::len);
            let mut bytes = vec![0; size];
            backend.download(&mut [Read { buffer, offset: 0, into: &mut bytes }]).expect("downloaded");
            bytes
        });
        (read.collect(), failure)
    }

    /// The work for a target.
    pub(crate) fn work(&self, target: &Target) -> Work {
        let arrays = self.memory();
        let lowered =
            Lowered::new(&self.program, &self.nest, target).unwrap_or_else(|e| panic!("{}: {e}", self.name));
        let (first, last) = self.offsets.split_at(self.program.inputs.len());
        let inputs: Vec<(usize, u64)> =
            first.iter().zip(&arrays.inputs).map(|(&offset, bytes)| (offset, bytes.len() as u64)).collect();
        let size = |o: &Result<Vec<u8>, usize>| o.as_ref().map_or_else(|&i| arrays.inputs[i].len(), Vec::len);
        let outputs: Vec<(usize, u64)> =
            last.iter().zip(&arrays.outputs).map(|(&offset, o)| (offset, size(o) as u64)).collect();
        let place = Place { len: self.len, inputs: &inputs, outputs: &outputs, scalars: &self.scalars };
        lowered.work(&place).unwrap_or_else(|e| panic!("{}: {e}", self.name))
    }

    /// Compares the CPU's bytes with those of a GPU, if there is one, under the limits of a target.
    pub(crate) fn check(&self, change: impl Fn(&mut Target)) {
        let Some(gpu) = gpu() else { return };
        let mut target = gpu.target.clone();
        change(&mut target);
        let arrays = self.memory();
        let (expected, failure) = self.on_cpu(&arrays);
        let work = self.work(&target);
        let (computed, status) = gpu.run(&work, &arrays, &target);
        let first = status.iter().copied().min().filter(|&p| p != u32::MAX);
        assert_eq!(first.map(|p| p as usize), failure, "{}: the first failed check", self.name);
        for (o, (computed, expected)) in computed.iter().zip(&expected).enumerate() {
            let part = part(self.array(self.program.inputs.len() + o).0);
            let values = |bytes: &[u8]| -> Vec<u64> {
                let parts = bytes.chunks_exact(part.size()).map(|chunk| {
                    let mut word = [0; 8];
                    word[..chunk.len()].copy_from_slice(chunk);
                    let bits = u64::from_le_bytes(word);
                    match part {
                        DType::F16 if f16::from_bits(bits as u16).is_nan() => f16::NAN.to_bits().into(),
                        DType::BF16 if bf16::from_bits(bits as u16).is_nan() => bf16::NAN.to_bits().into(),
                        _ => canonical(bits, part),
                    }
                });
                parts.collect()
            };
            let (computed, expected) = (values(computed), values(expected));
            let wrong = (0..expected.len()).find(|&i| computed[i] != expected[i]);
            if let Some(i) = wrong {
                panic!(
                    "{}: output {o} at {i}: {:#x}, not {:#x}, by {} dispatches, the first {:?}\n{}",
                    self.name,
                    computed[i],
                    expected[i],
                    work.dispatches.len(),
                    work.dispatches[0].params,
                    work.dispatches[0].text
                );
            }
        }
    }
}
