//! Text stays text.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    #[rpc(json)]
    one: String,
    #[rpc(json)]
    two: Option<i64>,
}

fn main() {}
