//! Some struct is no answer.

use aliyun_rpc_core::RpcAction;

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", response = Rule)]
struct A {
    name: String,
}

#[derive(Default)]
struct Rule {}

fn main() {}
