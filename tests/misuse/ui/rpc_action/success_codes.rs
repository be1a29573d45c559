//! Codes of success are words, and not those of errors.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    success_codes("OK", "", "OK", "not ok", "NoPermission"),
    errors((403, "NoPermission", "No.")),
)]
struct A {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", success_codes())]
struct B {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", success_codes = "OK")]
struct C {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", success_codes(200))]
struct D {}

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", success_code("OK"))]
struct E {}

#[derive(Default, RpcResponse)]
struct AResponse {}

#[derive(Default, RpcResponse)]
struct BResponse {}

#[derive(Default, RpcResponse)]
struct CResponse {}

#[derive(Default, RpcResponse)]
struct DResponse {}

#[derive(Default, RpcResponse)]
struct EResponse {}

fn main() {}
