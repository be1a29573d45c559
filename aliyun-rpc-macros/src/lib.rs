//! Derives of `aliyun-rpc`. Use them through `aliyun-rpc-core`, where they are documented.

use proc_macro::TokenStream;

#[proc_macro_derive(RpcAction, attributes(rpc_action, rpc))]
#[allow(missing_docs)]
pub fn rpc_action(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
#[proc_macro_derive(RpcParams, attributes(rpc))]
#[allow(missing_docs)]
pub fn rpc_params(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
#[proc_macro_derive(RpcResponse, attributes(rpc))]
#[allow(missing_docs)]
pub fn rpc_response(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
#[proc_macro_derive(RpcEnum, attributes(rpc))]
#[allow(missing_docs)]
pub fn rpc_enum(_input: TokenStream) -> TokenStream {
    TokenStream::new()
}
