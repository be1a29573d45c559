//! Only a parameter of the action has a place, a region or a token.

use aliyun_rpc_core::RpcParams;

#[derive(RpcParams)]
struct A {
    #[rpc(query)]
    one: String,
    #[rpc(body)]
    two: String,
    #[rpc(host)]
    three: String,
    #[rpc(region)]
    four: Option<String>,
    #[rpc(idempotency_token)]
    five: Option<String>,
}

fn main() {}
