//! An error is a row of status, code and message, or a constant.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(
        ("NoPermission", "You are not authorized."),
        (404, AccountNotExisted),
        (404),
        (503, "ServiceUnavailable", "Try again.", "Later."),
    ),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", errors("NoPermission"))]
struct B {}

#[derive(Default, RpcResponse)]
struct BResponse {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", errors(errors::forbidden(403)))]
struct C {}

#[derive(Default, RpcResponse)]
struct CResponse {}

fn main() {}
