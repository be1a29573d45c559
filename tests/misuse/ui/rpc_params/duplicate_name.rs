//! Two fields, one member.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
struct A {
    key: String,
    #[rpc(name = "Key")]
    id: String,
}

fn main() {}
