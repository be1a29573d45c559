//! One action is one struct.

use aliyun_rpc_core::RpcAction;

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
enum A {
    One { name: String },
}

fn main() {}
