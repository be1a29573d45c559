// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Alb 2020-06-16 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Conflict.Acl`, HTTP 400.
pub const CONFLICT_ACL: ErrorCode = ErrorCode::new(400, "Conflict.Acl");
/// `Conflict.BackendServer`, HTTP 400.
pub const CONFLICT_BACKEND_SERVER: ErrorCode = ErrorCode::new(400, "Conflict.BackendServer");
/// `Conflict.Priority`, HTTP 400.
pub const CONFLICT_PRIORITY: ErrorCode = ErrorCode::new(400, "Conflict.Priority");
/// `DuplicatedParam.BackendServer`, HTTP 400.
pub const DUPLICATED_PARAM_BACKEND_SERVER: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.BackendServer");
/// `DuplicatedParam.ZoneId`, HTTP 400.
pub const DUPLICATED_PARAM_ZONE_ID: ErrorCode = ErrorCode::new(400, "DuplicatedParam.ZoneId");
/// `Forbidden.Acl`, HTTP 403.
pub const FORBIDDEN_ACL: ErrorCode = ErrorCode::new(403, "Forbidden.Acl");
/// `Forbidden.HealthCheckTemplate`, HTTP 403.
pub const FORBIDDEN_HEALTH_CHECK_TEMPLATE: ErrorCode =
    ErrorCode::new(403, "Forbidden.HealthCheckTemplate");
/// `Forbidden.Listener`, HTTP 403.
pub const FORBIDDEN_LISTENER: ErrorCode = ErrorCode::new(403, "Forbidden.Listener");
/// `Forbidden.LoadBalancer`, HTTP 403.
pub const FORBIDDEN_LOAD_BALANCER: ErrorCode = ErrorCode::new(403, "Forbidden.LoadBalancer");
/// `Forbidden.LoadBalancer`, HTTP 400.
pub const FORBIDDEN_LOAD_BALANCER_400: ErrorCode = ErrorCode::new(400, "Forbidden.LoadBalancer");
/// `Forbidden.SecurityPolicy`, HTTP 403.
pub const FORBIDDEN_SECURITY_POLICY: ErrorCode = ErrorCode::new(403, "Forbidden.SecurityPolicy");
/// `Forbidden.ServerGroup`, HTTP 403.
pub const FORBIDDEN_SERVER_GROUP: ErrorCode = ErrorCode::new(403, "Forbidden.ServerGroup");
/// `IdempotentParameterMismatch`, HTTP 400.
pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorCode =
    ErrorCode::new(400, "IdempotentParameterMismatch");
/// `IllegalParam.Priority`, HTTP 400.
pub const ILLEGAL_PARAM_PRIORITY: ErrorCode = ErrorCode::new(400, "IllegalParam.Priority");
/// `IllegalParam.ServerIp`, HTTP 400.
pub const ILLEGAL_PARAM_SERVER_IP: ErrorCode = ErrorCode::new(400, "IllegalParam.ServerIp");
/// `IncorrectBusinessStatus.CommonBandwidthPackage`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_COMMON_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.CommonBandwidthPackage");
/// `IncorrectBusinessStatus.Eip`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_EIP: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.Eip");
/// `IncorrectBusinessStatus.LoadBalancer`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_LOAD_BALANCER: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.LoadBalancer");
/// `IncorrectStatus.Acl`, HTTP 400.
pub const INCORRECT_STATUS_ACL: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Acl");
/// `IncorrectStatus.CommonBandwidthPackage`, HTTP 400.
pub const INCORRECT_STATUS_COMMON_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.CommonBandwidthPackage");
/// `IncorrectStatus.Eni`, HTTP 400.
pub const INCORRECT_STATUS_ENI: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Eni");
/// `IncorrectStatus.HealthCheckTemplate`, HTTP 400.
pub const INCORRECT_STATUS_HEALTH_CHECK_TEMPLATE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.HealthCheckTemplate");
/// `IncorrectStatus.Listener`, HTTP 400.
pub const INCORRECT_STATUS_LISTENER: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Listener");
/// `IncorrectStatus.LoadBalancer`, HTTP 400.
pub const INCORRECT_STATUS_LOAD_BALANCER: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.LoadBalancer");
/// `IncorrectStatus.Rule`, HTTP 400.
pub const INCORRECT_STATUS_RULE: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Rule");
/// `IncorrectStatus.SecurityPolicy`, HTTP 400.
pub const INCORRECT_STATUS_SECURITY_POLICY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.SecurityPolicy");
/// `IncorrectStatus.ServerGroup`, HTTP 400.
pub const INCORRECT_STATUS_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.ServerGroup");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `LockFailed`, HTTP 400.
pub const LOCK_FAILED: ErrorCode = ErrorCode::new(400, "LockFailed");
/// `Mismatch.LoadBalancerEditionAndConnectionDrain`, HTTP 400.
pub const MISMATCH_LOAD_BALANCER_EDITION_AND_CONNECTION_DRAIN: ErrorCode =
    ErrorCode::new(400, "Mismatch.LoadBalancerEditionAndConnectionDrain");
/// `Mismatch.LoadBalancerEditionAndSlowStartEnable`, HTTP 400.
pub const MISMATCH_LOAD_BALANCER_EDITION_AND_SLOW_START_ENABLE: ErrorCode =
    ErrorCode::new(400, "Mismatch.LoadBalancerEditionAndSlowStartEnable");
/// `Mismatch.Protocol`, HTTP 400.
pub const MISMATCH_PROTOCOL: ErrorCode = ErrorCode::new(400, "Mismatch.Protocol");
/// `Mismatch.ServerGroupSchedulerAndSlowStartEnable`, HTTP 400.
pub const MISMATCH_SERVER_GROUP_SCHEDULER_AND_SLOW_START_ENABLE: ErrorCode =
    ErrorCode::new(400, "Mismatch.ServerGroupSchedulerAndSlowStartEnable");
/// `Mismatch.ServerType`, HTTP 400.
pub const MISMATCH_SERVER_TYPE: ErrorCode = ErrorCode::new(400, "Mismatch.ServerType");
/// `Mismatch.Type`, HTTP 400.
pub const MISMATCH_TYPE: ErrorCode = ErrorCode::new(400, "Mismatch.Type");
/// `Mismatch.VpcId`, HTTP 400.
pub const MISMATCH_VPC_ID: ErrorCode = ErrorCode::new(400, "Mismatch.VpcId");
/// `Mismatch.ZoneIdAndVSwitchId`, HTTP 400.
pub const MISMATCH_ZONE_ID_AND_V_SWITCH_ID: ErrorCode =
    ErrorCode::new(400, "Mismatch.ZoneIdAndVSwitchId");
/// `NotExist.ResourceGroup`, HTTP 400.
pub const NOT_EXIST_RESOURCE_GROUP: ErrorCode = ErrorCode::new(400, "NotExist.ResourceGroup");
/// `OperationDenied.AccessLogDisabled`, HTTP 400.
pub const OPERATION_DENIED_ACCESS_LOG_DISABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AccessLogDisabled");
/// `OperationDenied.AccessLogEnabled`, HTTP 400.
pub const OPERATION_DENIED_ACCESS_LOG_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AccessLogEnabled");
/// `OperationDenied.AclNotSupport`, HTTP 400.
pub const OPERATION_DENIED_ACL_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AclNotSupport");
/// `OperationDenied.AddressTypeNotChanged`, HTTP 400.
pub const OPERATION_DENIED_ADDRESS_TYPE_NOT_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AddressTypeNotChanged");
/// `OperationDenied.CloudBox`, HTTP 400.
pub const OPERATION_DENIED_CLOUD_BOX: ErrorCode = ErrorCode::new(400, "OperationDenied.CloudBox");
/// `OperationDenied.ConfigLastActiveZoneNotSupport`, HTTP 400.
pub const OPERATION_DENIED_CONFIG_LAST_ACTIVE_ZONE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ConfigLastActiveZoneNotSupport");
/// `OperationDenied.CrossListenerAScripts`, HTTP 400.
pub const OPERATION_DENIED_CROSS_LISTENER_A_SCRIPTS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CrossListenerAScripts");
/// `OperationDenied.CrossLoadBalancerQUICListener`, HTTP 400.
pub const OPERATION_DENIED_CROSS_LOAD_BALANCER_QUIC_LISTENER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CrossLoadBalancerQUICListener");
/// `OperationDenied.CrossLoadBalancerRules`, HTTP 400.
pub const OPERATION_DENIED_CROSS_LOAD_BALANCER_RULES: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CrossLoadBalancerRules");
/// `OperationDenied.DefaultCertificateUsed`, HTTP 400.
pub const OPERATION_DENIED_DEFAULT_CERTIFICATE_USED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DefaultCertificateUsed");
/// `OperationDenied.DeletionProtectionEnabled`, HTTP 400.
pub const OPERATION_DENIED_DELETION_PROTECTION_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeletionProtectionEnabled");
/// `OperationDenied.Downgrade`, HTTP 400.
pub const OPERATION_DENIED_DOWNGRADE: ErrorCode = ErrorCode::new(400, "OperationDenied.Downgrade");
/// `OperationDenied.EciNotSupportJobType`, HTTP 400.
pub const OPERATION_DENIED_ECI_NOT_SUPPORT_JOB_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EciNotSupportJobType");
/// `OperationDenied.EditionNotChanged`, HTTP 400.
pub const OPERATION_DENIED_EDITION_NOT_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EditionNotChanged");
/// `OperationDenied.EniStatusNotSupport`, HTTP 400.
pub const OPERATION_DENIED_ENI_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EniStatusNotSupport");
/// `OperationDenied.GRPCServerGroup`, HTTP 400.
pub const OPERATION_DENIED_GRPC_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "OperationDenied.GRPCServerGroup");
/// `OperationDenied.HttpListenerNotSupport`, HTTP 400.
pub const OPERATION_DENIED_HTTP_LISTENER_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.HttpListenerNotSupport");
/// `OperationDenied.Ipv6InternetInstance`, HTTP 400.
pub const OPERATION_DENIED_IPV6_INTERNET_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Ipv6InternetInstance");
/// `OperationDenied.Ipv6IntranetInstance`, HTTP 400.
pub const OPERATION_DENIED_IPV6_INTRANET_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Ipv6IntranetInstance");
/// `OperationDenied.IpGroupCanNotUsedForMirrorAction`, HTTP 400.
pub const OPERATION_DENIED_IP_GROUP_CAN_NOT_USED_FOR_MIRROR_ACTION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.IpGroupCanNotUsedForMirrorAction");
/// `OperationDenied.LbAssociatedAclCanNotJoinSecurityGroup`, HTTP 400.
pub const OPERATION_DENIED_LB_ASSOCIATED_ACL_CAN_NOT_JOIN_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(
        400,
        "OperationDenied.LbAssociatedAclCanNotJoinSecurityGroup",
    );
/// `OperationDenied.ListenerIdInconsistent`, HTTP 400.
pub const OPERATION_DENIED_LISTENER_ID_INCONSISTENT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ListenerIdInconsistent");
/// `OperationDenied.LoadBalancerJoinedSecurityGroupNotSupportAcl`, HTTP 400.
pub const OPERATION_DENIED_LOAD_BALANCER_JOINED_SECURITY_GROUP_NOT_SUPPORT_ACL: ErrorCode =
    ErrorCode::new(
        400,
        "OperationDenied.LoadBalancerJoinedSecurityGroupNotSupportAcl",
    );
/// `OperationDenied.MirrorActionSupportHttpGroupOnly`, HTTP 400.
pub const OPERATION_DENIED_MIRROR_ACTION_SUPPORT_HTTP_GROUP_ONLY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.MirrorActionSupportHttpGroupOnly");
/// `OperationDenied.NonDualStackInstance`, HTTP 400.
pub const OPERATION_DENIED_NON_DUAL_STACK_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NonDualStackInstance");
/// `OperationDenied.NoAvailableVSwitch`, HTTP 400.
pub const OPERATION_DENIED_NO_AVAILABLE_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NoAvailableVSwitch");
/// `OperationDenied.OnlyFixedAddressAllocatedModeSupported`, HTTP 400.
pub const OPERATION_DENIED_ONLY_FIXED_ADDRESS_ALLOCATED_MODE_SUPPORTED: ErrorCode = ErrorCode::new(
    400,
    "OperationDenied.OnlyFixedAddressAllocatedModeSupported",
);
/// `OperationDenied.OnlyPostPaidEipSupported`, HTTP 400.
pub const OPERATION_DENIED_ONLY_POST_PAID_EIP_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OnlyPostPaidEipSupported");
/// `OperationDenied.ProtocolMustSameForForwardGroupAction`, HTTP 400.
pub const OPERATION_DENIED_PROTOCOL_MUST_SAME_FOR_FORWARD_GROUP_ACTION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ProtocolMustSameForForwardGroupAction");
/// `OperationDenied.RewriteMissingForwardGroup`, HTTP 400.
pub const OPERATION_DENIED_REWRITE_MISSING_FORWARD_GROUP: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RewriteMissingForwardGroup");
/// `OperationDenied.SameGroupForForwardAndMirrorAction`, HTTP 400.
pub const OPERATION_DENIED_SAME_GROUP_FOR_FORWARD_AND_MIRROR_ACTION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SameGroupForForwardAndMirrorAction");
/// `OperationDenied.SecurityGroupNotSupport`, HTTP 400.
pub const OPERATION_DENIED_SECURITY_GROUP_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SecurityGroupNotSupport");
/// `OperationDenied.ServerGroupProtocolNotSupport`, HTTP 400.
pub const OPERATION_DENIED_SERVER_GROUP_PROTOCOL_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ServerGroupProtocolNotSupport");
/// `OperationDenied.ServiceManagedResource`, HTTP 400.
pub const OPERATION_DENIED_SERVICE_MANAGED_RESOURCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ServiceManagedResource");
/// `OperationDenied.UpstreamKeepaliveDisabled`, HTTP 400.
pub const OPERATION_DENIED_UPSTREAM_KEEPALIVE_DISABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UpstreamKeepaliveDisabled");
/// `OperationDenied.UpstreamKeepaliveEnabled`, HTTP 400.
pub const OPERATION_DENIED_UPSTREAM_KEEPALIVE_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UpstreamKeepaliveEnabled");
/// `OperationDenied.VgwVipNotFound`, HTTP 400.
pub const OPERATION_DENIED_VGW_VIP_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VgwVipNotFound");
/// `OperationDenied.VpcNotSupportIpv6`, HTTP 400.
pub const OPERATION_DENIED_VPC_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcNotSupportIpv6");
/// `OperationDenied.VpcVportNotFound`, HTTP 400.
pub const OPERATION_DENIED_VPC_VPORT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcVportNotFound");
/// `OperationDenied.ZoneMappingsNotChanged`, HTTP 400.
pub const OPERATION_DENIED_ZONE_MAPPINGS_NOT_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ZoneMappingsNotChanged");
/// `OperationDenied.ZoneVSwitchChanged`, HTTP 400.
pub const OPERATION_DENIED_ZONE_V_SWITCH_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ZoneVSwitchChanged");
/// `OperationDenied.ZoneVSwitchNotExist`, HTTP 400.
pub const OPERATION_DENIED_ZONE_V_SWITCH_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ZoneVSwitchNotExist");
/// `OperationDenyed.ServiceLinkedRoleNotExist`, HTTP 400.
pub const OPERATION_DENYED_SERVICE_LINKED_ROLE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenyed.ServiceLinkedRoleNotExist");
/// `OperationFailed.CancelShiftLoadBalancerZonesFailed`, HTTP 400.
pub const OPERATION_FAILED_CANCEL_SHIFT_LOAD_BALANCER_ZONES_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CancelShiftLoadBalancerZonesFailed");
/// `OperationFailed.DefaultCertificateNotFound`, HTTP 400.
pub const OPERATION_FAILED_DEFAULT_CERTIFICATE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DefaultCertificateNotFound");
/// `OperationFailed.ShiftLoadBalancerZonesFailed`, HTTP 400.
pub const OPERATION_FAILED_SHIFT_LOAD_BALANCER_ZONES_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ShiftLoadBalancerZonesFailed");
/// `QuotaExceeded.AclsNum`, HTTP 400.
pub const QUOTA_EXCEEDED_ACLS_NUM: ErrorCode = ErrorCode::new(400, "QuotaExceeded.AclsNum");
/// `QuotaExceeded.ConnectionDrainTimeout`, HTTP 400.
pub const QUOTA_EXCEEDED_CONNECTION_DRAIN_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.ConnectionDrainTimeout");
/// `QuotaExceeded.HealthCheckTemplatesNum`, HTTP 400.
pub const QUOTA_EXCEEDED_HEALTH_CHECK_TEMPLATES_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.HealthCheckTemplatesNum");
/// `QuotaExceeded.LoadBalancersNum`, HTTP 400.
pub const QUOTA_EXCEEDED_LOAD_BALANCERS_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.LoadBalancersNum");
/// `QuotaExceeded.RuleActionsNum`, HTTP 400.
pub const QUOTA_EXCEEDED_RULE_ACTIONS_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.RuleActionsNum");
/// `QuotaExceeded.RuleMatchEvaluationsNum`, HTTP 400.
pub const QUOTA_EXCEEDED_RULE_MATCH_EVALUATIONS_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.RuleMatchEvaluationsNum");
/// `QuotaExceeded.RuleWildcardsNum`, HTTP 400.
pub const QUOTA_EXCEEDED_RULE_WILDCARDS_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.RuleWildcardsNum");
/// `QuotaExceeded.SecurityPoliciesNum`, HTTP 400.
pub const QUOTA_EXCEEDED_SECURITY_POLICIES_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.SecurityPoliciesNum");
/// `QuotaExceeded.ServerGroupsNum`, HTTP 400.
pub const QUOTA_EXCEEDED_SERVER_GROUPS_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.ServerGroupsNum");
/// `QuotaExceeded.SlowStartDuration`, HTTP 400.
pub const QUOTA_EXCEEDED_SLOW_START_DURATION: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.SlowStartDuration");
/// `ResourceAlreadyAssociated.Certificate`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.Certificate");
/// `ResourceAlreadyAssociated.Listener`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_LISTENER: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.Listener");
/// `ResourceAlreadyAssociated.SecurityGroup`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.SecurityGroup");
/// `ResourceAlreadyExist.AclEntry`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_ACL_ENTRY: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.AclEntry");
/// `ResourceAlreadyExist.Listener`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_LISTENER: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.Listener");
/// `ResourceInConfiguring`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING: ErrorCode = ErrorCode::new(400, "ResourceInConfiguring");
/// `ResourceInConfiguring.BackendServer`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_BACKEND_SERVER: ErrorCode =
    ErrorCode::new(400, "ResourceInConfiguring.BackendServer");
/// `ResourceInConfiguring.Listener`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_LISTENER: ErrorCode =
    ErrorCode::new(400, "ResourceInConfiguring.Listener");
/// `ResourceInConfiguring.LoadBalancer`, HTTP 400.
pub const RESOURCE_IN_CONFIGURING_LOAD_BALANCER: ErrorCode =
    ErrorCode::new(400, "ResourceInConfiguring.LoadBalancer");
/// `ResourceInUse.Acl`, HTTP 400.
pub const RESOURCE_IN_USE_ACL: ErrorCode = ErrorCode::new(400, "ResourceInUse.Acl");
/// `ResourceInUse.IP`, HTTP 400.
pub const RESOURCE_IN_USE_IP: ErrorCode = ErrorCode::new(400, "ResourceInUse.IP");
/// `ResourceInUse.Listener`, HTTP 400.
pub const RESOURCE_IN_USE_LISTENER: ErrorCode = ErrorCode::new(400, "ResourceInUse.Listener");
/// `ResourceInUse.SecurityPolicy`, HTTP 400.
pub const RESOURCE_IN_USE_SECURITY_POLICY: ErrorCode =
    ErrorCode::new(400, "ResourceInUse.SecurityPolicy");
/// `ResourceInUse.ServerGroup`, HTTP 400.
pub const RESOURCE_IN_USE_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "ResourceInUse.ServerGroup");
/// `ResourceNotAssociated.Acl`, HTTP 404.
pub const RESOURCE_NOT_ASSOCIATED_ACL: ErrorCode = ErrorCode::new(404, "ResourceNotAssociated.Acl");
/// `ResourceNotAssociated.Certificate`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "ResourceNotAssociated.Certificate");
/// `ResourceNotAssociated.SecurityGroup`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(400, "ResourceNotAssociated.SecurityGroup");
/// `ResourceNotEnough.VSwitchIp`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_V_SWITCH_IP: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.VSwitchIp");
/// `ResourceNotFound.Acl`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ACL: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Acl");
/// `ResourceNotFound.AclEntry`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ACL_ENTRY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.AclEntry");
/// `ResourceNotFound.Ascript`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ASCRIPT: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Ascript");
/// `ResourceNotFound.AScript`, HTTP 400.
pub const RESOURCE_NOT_FOUND_A_SCRIPT: ErrorCode = ErrorCode::new(400, "ResourceNotFound.AScript");
/// `ResourceNotFound.BackendServer`, HTTP 404.
pub const RESOURCE_NOT_FOUND_BACKEND_SERVER: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.BackendServer");
/// `ResourceNotFound.Certificate`, HTTP 404.
pub const RESOURCE_NOT_FOUND_CERTIFICATE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.Certificate");
/// `ResourceNotFound.CommonBandwidthPackage`, HTTP 404.
pub const RESOURCE_NOT_FOUND_COMMON_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.CommonBandwidthPackage");
/// `ResourceNotFound.Eci`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ECI: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Eci");
/// `ResourceNotFound.Ecs`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ECS: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Ecs");
/// `ResourceNotFound.Eip`, HTTP 400.
pub const RESOURCE_NOT_FOUND_EIP: ErrorCode = ErrorCode::new(400, "ResourceNotFound.Eip");
/// `ResourceNotFound.Eni`, HTTP 404.
pub const RESOURCE_NOT_FOUND_ENI: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Eni");
/// `ResourceNotFound.HealthCheckTemplate`, HTTP 404.
pub const RESOURCE_NOT_FOUND_HEALTH_CHECK_TEMPLATE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.HealthCheckTemplate");
/// `ResourceNotFound.Listener`, HTTP 404.
pub const RESOURCE_NOT_FOUND_LISTENER: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Listener");
/// `ResourceNotFound.LoadBalancer`, HTTP 404.
pub const RESOURCE_NOT_FOUND_LOAD_BALANCER: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.LoadBalancer");
/// `ResourceNotFound.Rule`, HTTP 404.
pub const RESOURCE_NOT_FOUND_RULE: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Rule");
/// `ResourceNotFound.SecurityGroup`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.SecurityGroup");
/// `ResourceNotFound.SecurityPolicy`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SECURITY_POLICY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.SecurityPolicy");
/// `ResourceNotFound.ServerGroup`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SERVER_GROUP: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.ServerGroup");
/// `ResourceNotFound.Vpc`, HTTP 404.
pub const RESOURCE_NOT_FOUND_VPC: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Vpc");
/// `ResourceNotFound.VSwitch`, HTTP 404.
pub const RESOURCE_NOT_FOUND_V_SWITCH: ErrorCode = ErrorCode::new(404, "ResourceNotFound.VSwitch");
/// `ResourceQuotaExceeded.AclEntriesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_ACL_ENTRIES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.AclEntriesNum");
/// `ResourceQuotaExceeded.AScriptsNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_A_SCRIPTS_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.AScriptsNum");
/// `ResourceQuotaExceeded.AScriptsTotalLinesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_A_SCRIPTS_TOTAL_LINES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.AScriptsTotalLinesNum");
/// `ResourceQuotaExceeded.AScriptLinesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_A_SCRIPT_LINES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.AScriptLinesNum");
/// `ResourceQuotaExceeded.ListenerAclEntriesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_LISTENER_ACL_ENTRIES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.ListenerAclEntriesNum");
/// `ResourceQuotaExceeded.LoadBalancerAclEntriesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_ACL_ENTRIES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.LoadBalancerAclEntriesNum");
/// `ResourceQuotaExceeded.LoadBalancerCertificatesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_CERTIFICATES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.LoadBalancerCertificatesNum");
/// `ResourceQuotaExceeded.LoadBalancerListenersNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_LISTENERS_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.LoadBalancerListenersNum");
/// `ResourceQuotaExceeded.LoadBalancerRulesNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_RULES_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.LoadBalancerRulesNum");
/// `ResourceQuotaExceeded.LoadBalancerServersNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_SERVERS_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.LoadBalancerServersNum");
/// `ResourceQuotaExceeded.SecurityGroupNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_SECURITY_GROUP_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.SecurityGroupNum");
/// `ResourceQuotaExceeded.SecurityPolicyAttachedNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_SECURITY_POLICY_ATTACHED_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.SecurityPolicyAttachedNum");
/// `ResourceQuotaExceeded.ServerAddedNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_SERVER_ADDED_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.ServerAddedNum");
/// `ResourceQuotaExceeded.ServerGroupAttachedNum`, HTTP 400.
pub const RESOURCE_QUOTA_EXCEEDED_SERVER_GROUP_ATTACHED_NUM: ErrorCode =
    ErrorCode::new(400, "ResourceQuotaExceeded.ServerGroupAttachedNum");
/// `ServiceUnavailable`, HTTP 400.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(400, "ServiceUnavailable");
/// `UnsupportedFeature.ConnectionDrain`, HTTP 400.
pub const UNSUPPORTED_FEATURE_CONNECTION_DRAIN: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.ConnectionDrain");
/// `UnsupportedFeature.FcServerGroup`, HTTP 400.
pub const UNSUPPORTED_FEATURE_FC_SERVER_GROUP: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.FcServerGroup");
/// `UnsupportedFeature.FullTraceHttps`, HTTP 400.
pub const UNSUPPORTED_FEATURE_FULL_TRACE_HTTPS: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.FullTraceHttps");
/// `UnsupportedFeature.SlowStart`, HTTP 400.
pub const UNSUPPORTED_FEATURE_SLOW_START: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.SlowStart");
