//! Left out, or read under a name.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    #[rpc(skip, name = "B")]
    name: String,
}

fn main() {}
