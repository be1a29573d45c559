//! A wrapper holds a list.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    #[rpc(wrapper = "Rule")]
    one: String,
    #[rpc(wrapper = "Rule", json)]
    two: Vec<String>,
    #[rpc(wrapper = "")]
    three: Vec<String>,
    #[rpc(wrapper)]
    four: Vec<String>,
}

fn main() {}
