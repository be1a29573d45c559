//! An object has no default style.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    disk: Disk,
    disks: Vec<Disk>,
    labels: BTreeMap<String, String>,
}

#[derive(RpcParams)]
struct Disk {
    size: i64,
}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
