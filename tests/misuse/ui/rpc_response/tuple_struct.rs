//! Members have names.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A(String);

fn main() {}
