//! Plans as text: what `explain` shows, and what golden files compare.

use super::lower::ScalarArg;
use super::schedule::{Call, Launch, Plan, Step};
use crate::graph::region::Region;
use std::fmt::Write;

impl Plan {
    /// One line a step, with what each launch computes and for which lines of source below it.
    pub fn text(&self, region: &Region) -> String {
        let mut out = String::new();
        for (i, slot) in self.slots.iter().enumerate() {
            let origin = if i < region.leaves.len() { "leaf" } else { "slot" };
            let _ = writeln!(out, "m{i}: {origin} on {}, {}, {} bytes", slot.device, slot.dtype, slot.bytes);
        }
        for step in &self.steps {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Alloc(slot) => writeln!(out, "alloc m{slot}"),
                Step::Free(slot) => writeln!(out, "free m{slot}"),
                Step::Copy { from, to } => {
                    let (a, b) = (&self.slots[*from], &self.slots[*to]);
                    writeln!(out, "copy m{from} ({}) to m{to} ({}), {} bytes", a.device, b.device, a.bytes)
                }
                Step::Wait { device, on } => writeln!(out, "{device} waits for {on}"),
                Step::Call(call) => self.call(&mut out, call, region),
                Step::Launch(launch) => self.launch(&mut out, launch, region),
            };
        }
        for (item, slot) in &self.results {
            let item = &region.items[*item as usize];
            let _ = writeln!(out, "result {} {:?} in m{slot}", item.dtype, item.shape);
        }
        out
    }

    fn call(&self, out: &mut String, call: &Call, region: &Region) -> std::fmt::Result {
        let (routine, time) = (&call.routine, Seconds(call.seconds));
        let (device, why) = (call.device, reason(region, call.item));
        writeln!(out, "call on {device} ({why}): {routine}, {} bytes, about {time}", call.bytes)?;
        for (k, input) in call.inputs.iter().enumerate() {
            self.input(out, k, *input, region)?;
        }
        let location = region.items[call.item as usize].location;
        let line = format_args!("{}:{}", location.file(), location.line());
        if let [output] = call.outputs[..] {
            return writeln!(out, "    out = m{output}, from {line}");
        }
        call.outputs.iter().enumerate().try_for_each(|(k, o)| writeln!(out, "    out{k} = m{o}, from {line}"))
    }

    fn input(
        &self,
        out: &mut String,
        k: usize,
        (slot, view): (usize, u32),
        region: &Region,
    ) -> std::fmt::Result {
        let layout = &region.views[view as usize];
        writeln!(out, "    in{k} = m{slot} {:?} strides {:?}", layout.shape(), layout.strides())
    }

    fn launch(&self, out: &mut String, launch: &Launch, region: &Region) -> std::fmt::Result {
        let nest = &launch.nest;
        write!(out, "launch on {} ({}): ", launch.device, reason(region, launch.items[0]))?;
        match nest.reduced.is_empty() && launch.program.folds.is_empty() {
            true => write!(out, "{:?}", &nest.inner[..])?,
            false => {
                write!(out, "{:?} x reduce {:?} x {:?}", &nest.outer[..], &nest.reduced[..], &nest.inner[..])?
            }
        }
        writeln!(out, ", {} bytes, about {}", launch.bytes, Seconds(launch.seconds))?;
        for (k, input) in launch.inputs.iter().enumerate() {
            self.input(out, k, *input, region)?;
        }
        for (k, scalar) in launch.scalars.iter().enumerate() {
            match scalar {
                ScalarArg::Data(i) => writeln!(out, "    s{k} = {:?}", region.scalars[*i as usize])?,
                ScalarArg::Constant(value) => writeln!(out, "    s{k} = {value:?}")?,
            }
        }
        for line in launch.program.to_string().lines() {
            writeln!(out, "    {line}")?;
        }
        for (k, (slot, item)) in launch.outputs.iter().zip(&launch.items).enumerate() {
            let place = if nest.in_place.get(k) == Some(&true) { " in place" } else { "" };
            let location = region.items[*item as usize].location;
            writeln!(out, "    out{k} = m{slot}{place}, from {}:{}", location.file(), location.line())?;
        }
        Ok(())
    }
}

/// Why an item is computed where it is.
fn reason(region: &Region, item: u32) -> &'static str {
    if region.items[item as usize].committed.is_some() { "committed" } else { "by default" }
}

/// A time in the unit that reads well.
struct Seconds(f64);

impl std::fmt::Display for Seconds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            s if s < 1e-6 => write!(f, "{:.0} ns", s * 1e9),
            s if s < 1e-3 => write!(f, "{:.1} us", s * 1e6),
            s => write!(f, "{:.2} ms", s * 1e3),
        }
    }
}
