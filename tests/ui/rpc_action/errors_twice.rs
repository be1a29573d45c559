//! One code, one constant.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(
        (400, "NoPermission", "No."),
        (403, "NoPermission", "No."),
        (400, "Invalid.Name", "No."),
        (400, "InvalidName", "No."),
    ),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
