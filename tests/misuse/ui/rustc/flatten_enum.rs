//! Only objects have fields.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(flatten)]
    state: State,
}

#[derive(RpcEnum)]
enum State {
    On,
    Unknown(String),
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
