//! Options of requests.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    #[rpc(dotted)]
    one: Vec<String>,
    #[rpc(join = ",")]
    two: Vec<String>,
    #[rpc(region)]
    three: Option<String>,
    #[rpc(required)]
    four: String,
    #[rpc(wraper = "Rule")]
    five: Vec<String>,
}

fn main() {}
