//! Only the path of the runtime.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
#[rpc(json, name = "B", crate = "x")]
struct A {
    one: String,
}

fn main() {}
