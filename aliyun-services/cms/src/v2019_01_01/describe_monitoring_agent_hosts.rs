// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitoringAgentHosts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitoring agent hosts.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentHosts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total, size = page_size, items = hosts, item = Host),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMonitoringAgentHosts {
    /// Aliyun host, for example `true`.
    pub aliyun_host: Option<bool>,
    /// Host name, for example `hostNam1`.
    pub host_name: Option<String>,
    /// Instance ids, for example `i-a3d1q1pm2f9yr29e****`.
    pub instance_ids: Option<String>,
    /// Instance region id, for example `cn-hangzhou`.
    pub instance_region_id: Option<String>,
    /// Key word, for example `host1`.
    pub key_word: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Serial numbers, for example `a1ab31a3-1234-40f2-9e95-c8caa8f0****`.
    pub serial_numbers: Option<String>,
    /// Status, for example `Running`.
    pub status: Option<String>,
    /// Sysom status, for example `running`.
    pub sysom_status: Option<String>,
}

/// Answer of [`DescribeMonitoringAgentHosts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitoringAgentHostsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Hosts.
    #[rpc(wrapper = "Host")]
    pub hosts: Vec<Host>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Page total, for example `50`.
    pub page_total: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `10`.
    pub total: Option<i64>,
}

/// Host.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Host {
    /// Agent version.
    pub agent_version: String,
    /// Ali uid.
    pub ali_uid: String,
    /// EIP address.
    pub eip_address: String,
    /// EIP id.
    pub eip_id: String,
    /// Host name.
    pub host_name: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance type family.
    pub instance_type_family: String,
    /// IP group.
    pub ip_group: String,
    /// NAT IP.
    pub nat_ip: String,
    /// Network type.
    pub network_type: String,
    /// Operating system.
    pub operating_system: String,
    /// Region.
    pub region: String,
    /// Serial number.
    pub serial_number: String,
    /// Is aliyun host.
    #[rpc(name = "isAliyunHost")]
    pub is_aliyun_host: Option<bool>,
}
