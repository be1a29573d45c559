//! A region, and never sent.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    #[rpc(host)]
    region: Option<i64>,
    #[rpc(host, region)]
    region_id: Option<String>,
    #[rpc(host, json)]
    place: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
