// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Adds gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddGtmAddressPool {
    /// Addr: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub addr: Vec<Addr>,
    /// Evaluation count, for example `2`.
    pub evaluation_count: Option<i32>,
    /// Instance id, for example `gtm-cn-xxxxxxx`.
    pub instance_id: String,
    /// Interval, for example `60`.
    pub interval: Option<i32>,
    /// Isp city node: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub isp_city_node: Vec<IspCityNode>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Min available addr num, for example `1`.
    pub min_available_addr_num: i32,
    /// Monitor extend info, for example `{"host":"aliyun.com","port":80}`.
    pub monitor_extend_info: Option<String>,
    /// Monitor status, for example `OPEN`.
    pub monitor_status: Option<String>,
    /// Name, for example `测试`.
    pub name: String,
    /// Protocol type, for example `TCP`.
    pub protocol_type: Option<String>,
    /// Timeout, for example `5000`.
    pub timeout: Option<i32>,
    /// Type, for example `IP`.
    pub r#type: String,
}

/// Addr.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Addr {
    /// Lba weight, for example `1`.
    pub lba_weight: Option<i32>,
    /// Mode, for example `SMART`.
    pub mode: Option<String>,
    /// Value, for example `1.1.XX.XX`.
    pub value: Option<String>,
}

/// Isp city node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct IspCityNode {
    /// City code, for example `546`.
    pub city_code: Option<String>,
    /// Isp code, for example `465`.
    pub isp_code: Option<String>,
}

/// Answer of [`AddGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddGtmAddressPoolResponse {
    /// Addr pool id, for example `hraf3x`.
    pub addr_pool_id: String,
    /// Monitor config id, for example `hraf14`.
    pub monitor_config_id: String,
    /// Id of the request.
    pub request_id: String,
}
