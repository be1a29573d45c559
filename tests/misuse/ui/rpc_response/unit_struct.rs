//! An empty answer has braces.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A;

fn main() {}
