//! Every setting: one row each, the only code that reads the environment.

use std::cell::Cell;
use std::sync::OnceLock;

/// Defines the settings from rows `/// doc, name: type = default, "ENVIRONMENT_VARIABLE"`.
macro_rules! settings_table {
    ($($(#[doc = $doc:literal])+ $name:ident: $ty:ty = $default:expr, $env:literal;)+) => {
        /// The settings in force; read once from the environment, overridden for a closure by
        /// [`with`].
        ///
        /// | variable | default | meaning |
        /// | --- | --- | --- |
        $(#[doc = concat!("| `", $env, "` | `", stringify!($default), "` | ", $($doc,)+ " |")])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Settings {
            $($(#[doc = $doc])+ pub $name: $ty,)+
        }

        impl Settings {
            fn from_environment() -> Settings {
                Settings { $($name: from_variable($env, $default),)+ }
            }

            /// Each setting as its variable, its value and what it means.
            pub fn rows(&self) -> Vec<(&'static str, String, &'static str)> {
                vec![$(($env, format!("{:?}", self.$name), concat!($($doc),+).trim()),)+]
            }
        }

        impl Default for Settings {
            /// The settings where the environment says nothing.
            fn default() -> Settings {
                Settings { $($name: $default,)+ }
            }
        }
    };
}

settings_table! {
    /// What is told on standard error: 1 devices, 2 a line per step, 3 plans, 4 kernels, 5 graphs.
    debug: u8 = 0, "ARRAYON_DEBUG";
    /// Whether operations are fused; off, each is a step of its own.
    fuse: bool = true, "ARRAYON_FUSE";
    /// Whether copies between devices that nobody asked for are errors.
    strict: bool = false, "ARRAYON_STRICT";
    /// Number of threads; 0 is those of the rayon pool that the caller is in, or as many as rayon's global pool has.
    threads: usize = 0, "ARRAYON_THREADS";
    /// Instruction set of the CPU's loops: auto, avx512, avx2 or baseline.
    isa: Name = Name::new("auto"), "ARRAYON_ISA";
    /// Operations on at most so many elements are computed at once, without a graph: a graph pays from
    /// about 8000 on.
    immediate_len: usize = 4096, "ARRAYON_IMMEDIATE_LEN";
    /// Pending operations above which an expression is evaluated on its own.
    pending_nodes: usize = 64, "ARRAYON_PENDING_NODES";
    /// Bytes kept alive by a pending expression above which it is evaluated on its own.
    pending_bytes: usize = 1 << 30, "ARRAYON_PENDING_BYTES";
    /// Estimated nanoseconds of serial work from which a launch is spread over threads; in a quick
    /// succession of launches, which keeps threads awake, from a quarter of it.
    parallel_ns: usize = 60_000, "ARRAYON_PARALLEL_NS";
    /// Bytes of operands and results above which the CPU stores past its caches, which would not hold
    /// them until they are read.
    stream_bytes: usize = 28 << 20, "ARRAYON_STREAM_BYTES";
    /// Most instructions of a fused program.
    program_len: usize = 256, "ARRAYON_PROGRAM_LEN";
    /// Most arrays that a fused program reads and writes; a device may take fewer.
    program_arrays: usize = 32, "ARRAYON_PROGRAM_ARRAYS";
    /// Bytes of freed memory that each device keeps for reuse.
    cache_bytes: usize = 1 << 30, "ARRAYON_CACHE_BYTES";
    /// Most bytes that a GPU's kernel is given as one array; larger arrays take several. 0 is the
    /// adapter's own limit.
    gpu_binding: usize = 0, "ARRAYON_GPU_BINDING";
    /// Most workgroups of a GPU's launch. 0 is the adapter's own limit.
    gpu_groups: usize = 0, "ARRAYON_GPU_GROUPS";
    /// Kernels that a GPU keeps compiled. Half of them go when there would be more, those not used lately.
    gpu_kernels: usize = 1024, "ARRAYON_GPU_KERNELS";
    /// Number of plans kept for graphs that come again.
    plan_cache: usize = 512, "ARRAYON_PLAN_CACHE";
}

/// A short name as a copyable value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name([u8; 12]);

impl Name {
    /// A name of at most twelve bytes.
    ///
    /// # Panics
    /// If the name is longer.
    pub const fn new(text: &str) -> Name {
        let bytes = text.as_bytes();
        assert!(bytes.len() <= 12, "a name has at most twelve bytes");
        let mut out = [0; 12];
        let mut i = 0;
        while i < bytes.len() {
            out[i] = bytes[i];
            i += 1;
        }
        Name(out)
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|&b| b == 0).unwrap_or(12);
        std::str::from_utf8(&self.0[..end]).unwrap_or("")
    }
}

impl std::fmt::Debug for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The value of an environment variable; what it cannot be is told on standard error, once, as it is read once.
fn from_variable<T: Value>(name: &str, default: T) -> T {
    let Some(text) = std::env::var_os(name) else { return default };
    text.to_str().and_then(T::parse).unwrap_or_else(|| {
        let (text, wanted) = (text.to_string_lossy(), T::WANTED);
        eprintln!("arrayon: {name} is `{text}`, not {wanted}; it stays {default:?}");
        default
    })
}

/// A type that a setting can have.
trait Value: Sized + std::fmt::Debug {
    /// What its text may be.
    const WANTED: &str;
    fn parse(text: &str) -> Option<Self>;
}

impl Value for u8 {
    const WANTED: &str = "a number up to 255";
    fn parse(text: &str) -> Option<u8> {
        text.trim().parse().ok()
    }
}

impl Value for usize {
    const WANTED: &str = "a number, perhaps with k, m or g";
    /// A number, with a suffix k, m or g for powers of 1024.
    fn parse(text: &str) -> Option<usize> {
        let text = text.trim().to_ascii_lowercase();
        let shift = match text.chars().last()? {
            'k' => 10,
            'm' => 20,
            'g' => 30,
            _ => 0,
        };
        let digits = if shift > 0 { &text[..text.len() - 1] } else { &text };
        digits.parse::<usize>().ok()?.checked_mul(1 << shift)
    }
}

impl Value for bool {
    const WANTED: &str = "0 or 1, off or on, false or true, no or yes";
    fn parse(text: &str) -> Option<bool> {
        match text.trim().to_ascii_lowercase().as_str() {
            "0" | "false" | "off" | "no" => Some(false),
            "1" | "true" | "on" | "yes" => Some(true),
            _ => None,
        }
    }
}

// The one setting that is a name is the instruction set.
impl Value for Name {
    const WANTED: &str = "auto, avx512, avx2 or baseline";
    fn parse(text: &str) -> Option<Name> {
        let text = text.trim().to_ascii_lowercase();
        matches!(&*text, "auto" | "avx512" | "avx2" | "baseline").then(|| Name::new(&text))
    }
}

thread_local! {
    static OVERRIDE: Cell<Option<Settings>> = const { Cell::new(None) };
}

/// The settings in force on this thread.
#[inline]
pub fn current() -> Settings {
    static GLOBAL: OnceLock<Settings> = OnceLock::new();
    OVERRIDE.get().unwrap_or_else(|| *GLOBAL.get_or_init(Settings::from_environment))
}

/// Runs a closure with changed settings, on this thread: also for tasks of a rayon pool which run there while the
/// closure waits for others, but not for those that it has others run.
///
/// ```
/// use arrayon::settings;
/// let ran_with = settings::with(|s| s.threads = 2, || settings::current().threads);
/// assert_eq!(ran_with, 2);
/// ```
pub fn with<R>(change: impl FnOnce(&mut Settings), run: impl FnOnce() -> R) -> R {
    /// Restores the settings also when the closure panics.
    struct Restore(Option<Settings>);
    impl Drop for Restore {
        fn drop(&mut self) {
            OVERRIDE.set(self.0);
        }
    }
    let mut settings = current();
    change(&mut settings);
    let _restore = Restore(OVERRIDE.replace(Some(settings)));
    run()
}
