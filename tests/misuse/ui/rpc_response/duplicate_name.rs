//! One member, two fields.

use aliyun_rpc_core::RpcResponse;

#[derive(Default, RpcResponse)]
struct A {
    rule_id: String,
    #[rpc(name = "RuleId")]
    id: String,
}

fn main() {}
