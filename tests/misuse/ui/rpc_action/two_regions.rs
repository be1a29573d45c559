//! One client, one region.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(region)]
    region_id: Option<String>,
    #[rpc(region)]
    region: Option<String>,
    #[rpc(idempotency_token, region)]
    token: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
