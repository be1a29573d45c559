//! Helper attributes without their derive.

use aliyun_rpc_core::RpcAction;

#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(name = "B")]
    name: String,
}

fn main() {}
