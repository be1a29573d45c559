//! Two fields, one parameter.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    rule_id: String,
    #[rpc(name = "RuleId")]
    id: Option<String>,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
