//! Derives of `aliyun-rpc`. Use them through `aliyun-rpc-core`, where they are documented.

use proc_macro::TokenStream;

mod attr;
mod errors;
mod expand;
mod ir;
mod naming;
mod valid;

#[proc_macro_derive(RpcAction, attributes(rpc_action, rpc))]
#[allow(
    missing_docs,
    reason = "documented on the re-export in aliyun-rpc-core"
)]
pub fn rpc_action(input: TokenStream) -> TokenStream {
    expand::action(input.into()).into()
}

#[proc_macro_derive(RpcParams, attributes(rpc))]
#[allow(
    missing_docs,
    reason = "documented on the re-export in aliyun-rpc-core"
)]
pub fn rpc_params(input: TokenStream) -> TokenStream {
    expand::params(input.into()).into()
}

#[proc_macro_derive(RpcResponse, attributes(rpc))]
#[allow(
    missing_docs,
    reason = "documented on the re-export in aliyun-rpc-core"
)]
pub fn rpc_response(input: TokenStream) -> TokenStream {
    expand::response(input.into()).into()
}

#[proc_macro_derive(RpcEnum, attributes(rpc))]
#[allow(
    missing_docs,
    reason = "documented on the re-export in aliyun-rpc-core"
)]
pub fn rpc_enum(input: TokenStream) -> TokenStream {
    expand::string_enum(input.into()).into()
}
