//! NumPy for Rust on every device.
//!
//! ```
//! use arrayon as np;
//! use arrayon::{axis, s};
//!
//! let x = np::linspace(-1.0, 1.0, 1_000_000);
//! let z = np::where_(x.gt(0.0)?, x.log1p(), -(-&x).log1p())?; // nothing is computed yet
//! println!("{}", z.explain()?); // one fused pass: where, at what cost, for which lines
//! println!("{} {}", z.slice(s![..5])?, z.mean()); // computed here; prints as NumPy prints
//!
//! let a = x.reshape([1000, 1000])?;
//! let centred = &a - a.mean_with(axis([0]).keepdims())?;
//! assert_eq!(centred.shape(), [1000, 1000]);
//! # Ok::<(), np::Error>(())
//! ```
//!
//! How it is built is told in `ARCHITECTURE.md`; every setting in [`settings::Settings`].

pub mod api;
pub mod backend;
pub mod base;
pub mod context;
pub mod device;
pub mod graph;
pub mod host;
pub mod kernel;
pub mod ops;
pub mod plan;
pub mod scalar;

pub use api::applying::{
    Piece, apply_along_axis, apply_over_axes, copyto, copyto_where, mask_indices, piecewise,
};
pub use api::array::{Array, eval};
pub use api::composed::*;
pub use api::config::{Config, config, show_config};
pub use api::consts::{self, euler_gamma, inf, nan, pi};
pub use api::create::{
    arange, asarray, eye, eye_with, full, full_like, linspace, linspace_with, ones, ones_like, with_device,
    zeros, zeros_like,
};
pub use api::device::{devices, memory, synchronize, to_host};
pub use api::differences::{
    Diff, Gradient, Spacing, diff, diff_with, ediff1d, gradient, gradient_with, trapezoid, trapezoid_axis,
};
pub use api::display::with_printoptions;
pub use api::dtypes::{DTypeClass, FloatInfo, IntInfo, finfo, iinfo, isdtype};
pub use api::editing::{Places, Trim, delete, insert, trim_zeros, trim_zeros_with};
pub use api::elementwise::*;
pub use api::exponents::{frexp, ldexp, modf};
pub use api::fancy::Pick;
pub use api::fft;
pub use api::grids::{
    Indexing, diag_indices, empty, empty_like, fromfunction, geomspace, geomspace_with, indices,
    indices_sparse, ix_, logspace, logspace_with, meshgrid, meshgrid_sparse, ravel_multi_index, tril_indices,
    triu_indices, unravel_index,
};
pub use api::histogram::{
    BinRule, Bins, Histogram, bincount, bincount_weighted, histogram, histogram_bin_edges, histogram_with,
    histogram2d, histogramdd,
};
pub use api::io::{load, load_bytes, memmap, save, save_bytes};
pub use api::joining::{
    Block, append, block, column_stack, concat, concatenate, dstack, hstack, stack, vstack,
};
pub use api::linalg;
pub use api::linalg::{
    EinsumPath, cross, cross_with, dot, einsum, einsum_path, inner, kron, matvec, outer, tensordot,
    tensordot_with, vdot, vecdot, vecdot_with, vecmat,
};
pub use api::matmul::matmul;
pub use api::npz::{Npz, load_npz, load_npz_bytes, savez, savez_bytes, savez_compressed};
pub use api::operand::Operand;
pub use api::packing::{BitOrder, packbits, unpackbits};
pub use api::padding::{Pad, PerSide, pad};
pub use api::picking::{choose, compress, extract, select, take, take_along_axis, take_with};
pub use api::poly::{
    Fit, Fitted, poly, polyadd, polyder, polydiv, polyfit, polyfit_with, polyint, polymul, polysub, polyval,
    roots,
};
pub use api::polynomial;
pub use api::random;
pub use api::read::Position;
pub use api::rearranging::{
    Along, Counts, Shifts, atleast_1d, atleast_2d, atleast_3d, broadcast_to, expand_dims, flip, fliplr,
    flipud, matrix_transpose, moveaxis, permute_dims, ravel, repeat, reshape, resize, roll, rollaxis, rot90,
    sliding_window_view, squeeze, swapaxes, tile,
};
pub use api::records::{
    Column, Record, Records, Row, Strings, Value, load_records, load_records_bytes, save_records,
    save_records_bytes,
};
pub use api::reduce::{
    Axes, all, all_axes, amax, amin, any, argmax, argmin, axis, max, mean, min, prod, std, sum, var,
};
pub use api::scan::{
    accumulate, cumprod, cumsum, cumulative_prod, cumulative_prod_with, cumulative_sum, cumulative_sum_with,
};
pub use api::searching::{
    Side, argwhere, count_nonzero, digitize, flatnonzero, interp, interp_with, isin, nonzero, not_isin,
    searchsorted, searchsorted_with,
};
pub use api::sets::{
    Unique, intersect1d, intersect1d_indices, setdiff1d, setxor1d, union1d, unique, unique_all,
    unique_counts, unique_inverse, unique_values, unique_with,
};
pub use api::shape::{broadcast_arrays, diagonal};
pub use api::signal::{Overlap, Unwrap, convolve, correlate, unwrap, unwrap_with};
pub use api::sorting::{
    SortOrder, argpartition, argsort, argsort_with, lexsort, partition, sort, sort_with, top_k,
};
pub use api::spans::{Span, mgrid, ogrid};
pub use api::splitting::{Sections, array_split, dsplit, hsplit, split, unstack, vsplit};
pub use api::statistics::{
    Covariance, Levels, QuantileMethod, average, average_with, corrcoef, corrcoef_with, cov, cov_with,
    median, nanargmax, nanargmin, nancumprod, nancumsum, nanmax, nanmean, nanmedian, nanmin, nanpercentile,
    nanpercentile_with, nanprod, nanquantile, nanquantile_with, nanstd, nansum, nanvar, percentile,
    percentile_with, ptp, quantile, quantile_weighted, quantile_with,
};
pub use api::text::{
    LoadText, SaveText, fromfile, loadtxt, loadtxt_from, loadtxt_records, loadtxt_records_from, savetxt,
    savetxt_records, savetxt_records_to, savetxt_to, tofile,
};
pub use api::trace::{trace, trace_with};
pub use api::triangles::{
    diag, diag_indices_from, diagflat, identity, tri, tril, tril_indices_from, triu, triu_indices_from,
    vander,
};
pub use api::windows::{bartlett, blackman, hamming, hanning, i0, kaiser};
pub use base::dtype::{DType, Kind, bf16, c64, c128, f16};
pub use base::element::{Element, Scalar, Weak};
pub use base::error::{Error, ErrorKind, Result};
pub use base::index::{Index, SliceRange, ellipsis, newaxis};
pub use base::print::PrintOptions;
pub use base::promote::{Casting, can_cast, promote_types, result_type};
pub use base::record::{Field, FieldKind, RecordDType};
pub use base::settings;
pub use base::shape::{Extents, Shape, broadcast_shapes};
pub use device::Device;
pub use device::info::{DeviceInfo, DeviceKind};
pub use device::routine::Bounds;
pub use device::transfers::{Traffic, Transfers, transfers};
pub use ops::{Op, Reduce};

/// Runs the README's code as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
