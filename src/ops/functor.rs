//! The bodies of the operation table as functors: one unit struct per operation, generic over the
//! number that it is run on.

use super::table::op_table;
use crate::scalar::derived::*;
use crate::scalar::num::{Field, Int, Num, Planar, Real};
use std::marker::PhantomData;

/// A unary body over numbers of type `T`.
pub trait Unary<T: Num> {
    /// What comes out.
    type Out;
    /// Whether there is a second body for rare elements.
    const RARE: bool = false;
    /// The body.
    fn apply(x: T) -> Self::Out;
    /// Where the second body is to be taken.
    #[inline(always)]
    fn rare(x: T) -> T::Mask {
        x.eq(x) & !x.eq(x)
    }
    /// The second body.
    #[inline(always)]
    fn apply_rare(x: T) -> Self::Out {
        Self::apply(x)
    }
}

/// A binary body over numbers of type `T`.
pub trait Binary<T: Num> {
    /// What comes out.
    type Out;
    /// Whether there is a second body for rare elements.
    const RARE: bool = false;
    /// The body.
    fn apply(a: T, b: T) -> Self::Out;
    /// Where the second body is to be taken.
    #[inline(always)]
    fn rare(a: T, _b: T) -> T::Mask {
        a.eq(a) & !a.eq(a)
    }
    /// The second body.
    #[inline(always)]
    fn apply_rare(a: T, b: T) -> Self::Out {
        Self::apply(a, b)
    }
}

/// The body of the operation `O` for the dtypes of the domain `D`.
#[derive(Debug)]
pub struct On<O, D>(PhantomData<(O, D)>);

/// Markers of the domains.
#[allow(missing_docs, non_camel_case_types)]
pub mod domain {
    #[derive(Debug)]
    pub struct any;
    #[derive(Debug)]
    pub struct num;
    #[derive(Debug)]
    pub struct field;
    #[derive(Debug)]
    pub struct real;
    #[derive(Debug)]
    pub struct wide;
    #[derive(Debug)]
    pub struct complex;
    #[derive(Debug)]
    pub struct int;
    #[derive(Debug)]
    pub struct logic;
}

/// The trait that the numbers of a domain have.
macro_rules! with_bound {
    (real $($rest:tt)*) => { with_bound!(@ Real $($rest)*); };
    (int $($rest:tt)*) => { with_bound!(@ Int $($rest)*); };
    (field $($rest:tt)*) => { with_bound!(@ Field $($rest)*); };
    (wide $($rest:tt)*) => { with_bound!(@ Real $($rest)*); };
    (complex $($rest:tt)*) => { with_bound!(@ Planar $($rest)*); };
    ($other:ident $($rest:tt)*) => { with_bound!(@ Num $($rest)*); };
    (@ $bound:ident $then:ident $($rest:tt)*) => { $then!($bound $($rest)*); };
}

/// The type that comes out, by the table's third column.
macro_rules! output {
    (Same) => {
        T
    };
    (Mask) => {
        T::Mask
    };
    (Part) => {
        T::Part
    };
}

macro_rules! unary_body {
    ($bound:ident $op:ident $domain:ident $out:ident |$x:ident| $body:expr $(; rare $rare:expr => $rare_body:expr)?) => {
        impl<T: $bound> Unary<T> for On<$op, domain::$domain> {
            type Out = output!($out);
            #[inline(always)]
            fn apply($x: T) -> Self::Out { $body }
            $(
                const RARE: bool = true;
                #[inline(always)]
                fn rare($x: T) -> T::Mask { $rare }
                #[inline(always)]
                fn apply_rare($x: T) -> Self::Out { $rare_body }
            )?
        }
    };
}

macro_rules! binary_body {
    ($bound:ident $op:ident $domain:ident $out:ident |$a:ident, $b:ident| $body:expr $(; rare $rare:expr => $rare_body:expr)?) => {
        impl<T: $bound> Binary<T> for On<$op, domain::$domain> {
            type Out = output!($out);
            #[inline(always)]
            fn apply($a: T, $b: T) -> Self::Out { $body }
            $(
                const RARE: bool = true;
                #[inline(always)]
                fn rare($a: T, $b: T) -> T::Mask { $rare }
                #[inline(always)]
                fn apply_rare($a: T, $b: T) -> Self::Out { $rare_body }
            )?
        }
    };
}

macro_rules! define_functors {
    (unary { $($(#[$udoc:meta])+ $uop:ident $uname:ident $umethod:ident: $urule:ident -> $uout:ident, $ucost:literal
               { $($udom:ident |$ux:ident| $ubody:expr $(; rare $rare:expr => $rbody:expr)?),+ })+ }
     binary { $($(#[$bdoc:meta])+ $bop:ident $bname:ident $bmethod:ident: $brule:ident -> $bout:ident, $bcost:literal
               { $($bdom:ident |$ba:ident, $bb:ident| $bbody:expr $(; rare $brare:expr => $brbody:expr)?),+ })+ }
    ) => {
        $(
            $(#[$udoc])+
            #[derive(Debug)]
            pub struct $uop;
            $(with_bound!($udom unary_body $uop $udom $uout |$ux| $ubody $(; rare $rare => $rbody)?);)+
        )+
        $(
            $(#[$bdoc])+
            #[derive(Debug)]
            pub struct $bop;
            $(with_bound!($bdom binary_body $bop $bdom $bout |$ba, $bb| $bbody $(; rare $brare => $brbody)?);)+
        )+
    };
}
op_table!(define_functors);
