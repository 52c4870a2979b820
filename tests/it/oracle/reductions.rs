//! Reductions by name, and axes as files of calls name them.

use arrayon::{self as np, Array, Axes, all_axes, axis};

pub(crate) type Reduction = fn(&Array, Axes) -> np::Result<Array>;

/// Those that are methods.
pub(crate) const REDUCTIONS: &[(&str, Reduction)] = &[
    ("sum", Array::sum_with),
    ("prod", Array::prod_with),
    ("min", Array::min_with),
    ("max", Array::max_with),
    ("all", Array::all_with),
    ("any", Array::any_with),
    ("argmin", Array::argmin_with),
    ("argmax", Array::argmax_with),
    ("mean", Array::mean_with),
    ("var", Array::var_with),
    ("std", Array::std_with),
];

/// Those that are functions.
pub(crate) const STATISTICS: &[(&str, Reduction)] = &[
    ("median", np::median),
    ("ptp", np::ptp),
    ("count_nonzero", np::count_nonzero),
    ("nansum", np::nansum),
    ("nanprod", np::nanprod),
    ("nanmin", np::nanmin),
    ("nanmax", np::nanmax),
    ("nanmean", np::nanmean),
    ("nanvar", np::nanvar),
    ("nanstd", np::nanstd),
    ("nanmedian", np::nanmedian),
    ("nanargmin", np::nanargmin),
    ("nanargmax", np::nanargmax),
];

/// The reduction of a name, if it is one.
pub(crate) fn reduction(name: &str) -> Option<Reduction> {
    REDUCTIONS.iter().chain(STATISTICS).find(|(n, _)| *n == name).map(|&(_, reduction)| reduction)
}

/// The axes that a file names.
pub(crate) fn axes(text: &str) -> Axes {
    let (name, keep) = text.strip_suffix('k').map_or((text, false), |name| (name, true));
    let axes = match name {
        "all" => all_axes(),
        "none" => axis([]),
        list => axis(list.split(',').map(|a| a.parse().unwrap()).collect::<Vec<isize>>()),
    };
    if keep { axes.keepdims() } else { axes }
}
