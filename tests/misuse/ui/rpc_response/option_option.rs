//! There, or not there.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    name: Option<Option<String>>,
}

fn main() {}
