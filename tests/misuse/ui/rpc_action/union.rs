//! One action is one struct.

use aliyun_rpc_core::RpcAction;

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
union A {
    one: u32,
}

fn main() {}
