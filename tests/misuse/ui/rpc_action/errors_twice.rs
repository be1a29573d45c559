//! One code and status, one row; one code, one constant.

use aliyun_rpc_core::descriptor::ErrorCode;
use aliyun_rpc_core::{RpcAction, RpcResponse};

const FORBIDDEN: ErrorCode = ErrorCode::new(403, "Forbidden");

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    errors(
        (400, "NoPermission", "No."),
        (403, "NoPermission", "No."),
        (403, "NoPermission"),
        (400, "Invalid.Name", "No."),
        (400, "InvalidName", "No."),
        crate::FORBIDDEN,
        crate::FORBIDDEN,
    ),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
