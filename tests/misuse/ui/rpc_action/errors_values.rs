//! Statuses and codes that cannot be.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(
        (4000, "NoPermission", "No."),
        (400, "", "No."),
        (400, "No permission", "No."),
        (400, "Action", "No."),
    ),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
