//! The typed answers of the committed packages, by product, version and action.

use aliyun_rpc_core::RpcAction;
use aliyun_rpc_core::descriptor::Action;
use aliyun_rpc_core::slot::Object;

/// An operation and how to make its empty answer.
pub(crate) type Row = (&'static Action, fn() -> Box<dyn Object>);

/// All that is generic over the operation: with thousands of rows, every line of it is compiled thousands of times.
pub(crate) fn answer<A: RpcAction>() -> Box<dyn Object> {
    Box::<A::Response>::default()
}

/// Lists operations, by the module of their version: `path::of::version { Action, .. }`.
macro_rules! answers {
    ($($package:ident :: $version:ident { $($action:ident,)* })*) => {
        #[allow(deprecated, reason = "what the vendor advises against answers all the same")]
        pub(crate) static ANSWERS: &[&[Row]] = &[$(&[$((
            <$package::$version::$action as RpcAction>::ACTION,
            answer::<$package::$version::$action>,
        ),)*],)*];
    };
}

include!("registry.rs");

/// The empty answer of an operation, if its package is committed.
pub(crate) fn of(product: &str, version: &str, action: &str) -> Option<Box<dyn Object>> {
    ANSWERS
        .iter()
        .copied()
        .flatten()
        .find(|(known, _)| {
            known.product.eq_ignore_ascii_case(product)
                && known.version == version
                && known.name == action
        })
        .map(|(_, empty)| empty())
}
